import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { actionReason } from './actionReason.ts'
import { ACTION_TONES } from './tones.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

/** The status of an action; pressing it tells why, with the rule and its numbers. */
export function ActionBadge({ row }: { readonly row: ActionSnapshot }) {
  const t = useText()
  const { format } = useLocale()
  const { plan } = useSnapshot()
  const { status } = row.verdict
  return (
    <VerdictBadge
      tone={ACTION_TONES[status]}
      word={t(`status.${status}`)}
      reason={actionReason(row, plan.rules, format, t)}
    />
  )
}
