import type { InstitutionId } from '#domain/plan/ids.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** What an institution said against a rule: shown, named, and counted nowhere. */
export function RefusedPanel({ of }: { readonly of: InstitutionId }) {
  const say = useSay()
  const { format } = say
  const refused = useSnapshot().refused.filter(({ update }) => update.by === of)
  if (refused.length === 0) return null
  return (
    <Panel title={say('refusal.title')} note={say('refusal.note')}>
      <ul>
        {refused.map(({ update, rule }) => (
          <li key={update.id}>
            {say('refusal.line', { kind: say(`update.${update.kind}`), day: format.day(update.said) })}:{' '}
            {say(`refusal.${rule}`)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
