import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { Choice } from '#ui/controls/Choice.tsx'

/** The same actions as a table, as lines over time, or counted by status over time. */
export type ActionsLook = 'table' | 'timeline' | 'statuses'

export function ViewChoice({ look }: { readonly look: ActionsLook }) {
  const say = useSay()
  const change = useChangeAddress()
  return (
    <Choice
      name={say('actions.view')}
      chosen={look}
      options={(['table', 'timeline', 'statuses'] as const).map((id) => ({ id, label: say(`actions.view.${id}`) }))}
      onChoose={(id) => change({ view: id === 'table' ? undefined : id })}
    />
  )
}
