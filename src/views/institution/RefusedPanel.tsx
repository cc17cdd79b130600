import type { InstitutionId } from '#domain/plan/ids.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'

/** What an institution said against a rule: shown, named, and counted nowhere. */
export function RefusedPanel({ of }: { readonly of: InstitutionId }) {
  const t = useText()
  const { format } = useLocale()
  const refused = useSnapshot().refused.filter(({ update }) => update.by === of)
  if (refused.length === 0) return null
  return (
    <Panel title={t('refusal.title')} note={t('refusal.note')}>
      <ul>
        {refused.map(({ update, rule }) => (
          <li key={update.id}>
            {t('refusal.line', { kind: t(`update.${update.kind}`), day: format.day(update.said) })}:{' '}
            {t(`refusal.${rule}`)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
