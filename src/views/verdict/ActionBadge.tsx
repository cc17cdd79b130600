import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { actionReason } from '#telling/actionReason.ts'
import { reportMarkText } from '#telling/reportText.ts'
import { ACTION_TONES } from '#telling/tones.ts'
import { VerdictBadge } from './VerdictBadge.tsx'

/**
 * The status of an action, and beside it what is computed where the committee set another, and whether its report is
 * missing or waits; pressing it tells why, with the rule and
 * its numbers.
 */
export function ActionBadge({ row }: { readonly row: ActionSnapshot }) {
  const say = useSay()
  const { plan } = useSnapshot()
  const { status, set, report } = row.verdict
  const marks = [
    ...(set ? [say('set.mark', { status: say(`status.${set.computed}`) })] : []),
    ...(report && report.kind !== 'reported' ? [reportMarkText(say, report)] : []),
  ]
  return (
    <VerdictBadge
      tone={ACTION_TONES[status]}
      word={say(`status.${status}`)}
      marks={marks}
      reason={actionReason(say, row, plan.rules)}
    />
  )
}
