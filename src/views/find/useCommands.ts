import { useMemo } from 'react'
import { LANGS } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useAddress, useChangeAddress } from '#state/address.ts'
import type { Findable } from '#ui/find/findIndex.ts'
import { afterPaint } from '../late.tsx'

/** Something that can be done from anywhere. */
export interface Command extends Findable {
  readonly label: string
  readonly kind: string
  readonly run: () => void
}

/** What can be done on the screen that is shown, and is not done already; the same list while nothing changes. */
export function useCommands(): readonly Command[] {
  const say = useSay()
  const change = useChangeAddress()
  const { isToday, basis, since } = useAddress()
  return useMemo(() => {
    const kind = say('find.kind.command')
    const command = (id: string, label: string, run: () => void): Command => ({
      id: `command ${id}`,
      label,
      kind,
      names: label,
      code: '',
      run,
    })
    return [
      // The dialog is gone from the paper by then.
      command('print', say('find.print'), () => void afterPaint().then(() => print())),
      ...LANGS.filter((lang) => lang !== say.lang).map((lang) =>
        command(`lang ${lang}`, say(`find.lang.${lang}`), () => change({ lang })),
      ),
      ...(isToday ? [] : [command('today', say('asOf.today'), () => change({ asOf: undefined }))]),
      ...(since ? [command('compare', say('shell.stopComparing'), () => change({ compare: undefined }))] : []),
      basis === 'provisional'
        ? command('basis', say('find.official'), () => change({ basis: undefined }))
        : command('basis', say('find.provisional'), () => change({ basis: 'provisional' })),
    ]
  }, [say, change, isToday, basis, since])
}
