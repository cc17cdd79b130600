import { useMemo } from 'react'
import { LANGS } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { BareId, Say } from '#i18n/say.ts'
import { useAddress, useChangeAddress } from '#state/address.ts'
import type { Findable } from '#ui/find/findIndex.ts'
import { afterPaint } from '../late.tsx'
import { inBoth } from './findables.ts'

/** Something that can be done from anywhere. */
export interface Command extends Findable {
  readonly label: string
  readonly kind: string
  readonly run: () => void
}

/** What can be done on the screen that is shown, and is not done already; the same list while nothing changes. `other` speaks the other language. */
export function useCommands(other: Say | undefined): readonly Command[] {
  const say = useSay()
  const change = useChangeAddress()
  const { isToday, basis, since } = useAddress()
  return useMemo(() => {
    const kind = say('find.kind.command')
    const command = (id: string, name: BareId, run: () => void): Command => ({
      id: `command ${id}`,
      label: say(name),
      kind,
      names: inBoth(say, other, name),
      code: '',
      run,
    })
    return [
      // The dialog is gone from the paper by then.
      command('print', 'find.print', () => void afterPaint().then(() => print())),
      ...LANGS.filter((lang) => lang !== say.lang).map((lang) =>
        command(`lang ${lang}`, `find.lang.${lang}`, () => change({ lang })),
      ),
      ...(isToday ? [] : [command('today', 'asOf.today', () => change({ asOf: undefined }))]),
      ...(since ? [command('compare', 'shell.stopComparing', () => change({ compare: undefined }))] : []),
      basis === 'provisional'
        ? command('basis', 'find.official', () => change({ basis: undefined }))
        : command('basis', 'find.provisional', () => change({ basis: 'provisional' })),
    ]
  }, [say, other, change, isToday, basis, since])
}
