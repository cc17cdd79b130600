import { useLayoutEffect } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { paperFoot } from './paperFoot.ts'

/** While the page is put on paper, every sheet says in its foot and head what it is of. */
export function usePaperFoot(): void {
  const say = useSay()
  const snapshot = useSnapshot()
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    if (!isPrinting) return undefined
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(paperFoot(say, snapshot))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [isPrinting, say, snapshot])
}
