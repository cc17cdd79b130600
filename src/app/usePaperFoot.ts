import { useEffect } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { paperFoot } from './paperFoot.ts'

/** Keeps what paper says in its foot and head in step with what is shown. */
export function usePaperFoot(): void {
  const say = useSay()
  const snapshot = useSnapshot()
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(paperFoot(say, snapshot))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [say, snapshot])
}
