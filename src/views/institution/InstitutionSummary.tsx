import { hasPlan, rollup } from '#domain/judge/rollup.ts'
import { valueOf } from '#domain/judge/reading.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Bullet } from '#ui/charts/Bullet.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { progressText } from '#telling/progressText.ts'
import { HowMade } from '../verdict/HowMade.tsx'
import { StatusCounts } from '../verdict/StatusCounts.tsx'

/** How what an institution leads stands, in one bar and its counts. */
export function InstitutionSummary({
  id,
  rows,
}: {
  readonly id: InstitutionId
  readonly rows: readonly ActionSnapshot[]
}) {
  const say = useSay()
  const { plan } = useSnapshot()
  const whole = rollup(rows, plan.rules)
  const label = progressText(say, whole)
  const isRated = hasPlan(whole)
  return (
    <Panel
      span="narrow"
      title={say('axis.implementation')}
      note={isRated ? <HowMade rows={() => rows}>{label}</HowMade> : say('axis.cannot')}
    >
      {isRated && <Bullet done={valueOf(whole.actual)} planned={valueOf(whole.planned)} label={label} />}
      <StatusCounts rollup={whole} filter={{ institution: id }} />
    </Panel>
  )
}
