import { landmarks, lastMet } from '#domain/judge/landmarks.ts'
import type { Day } from '#domain/plan/day.ts'
import { addDays } from '#domain/plan/day.ts'
import { planOn } from '#domain/plan/editions.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { periodStart } from '#domain/plan/period.ts'
import { periodOf } from '#domain/plan/reportingPeriods.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshotIfAny } from '#state/SnapshotProvider.tsx'
import { useToday } from '#state/today.ts'
import { useWorkspace } from '#state/workspace.tsx'
import styles from './SheetForm.module.css'

/** Days that are asked for often, each one press away. */
export function DayPresets({ onChoose }: { readonly onChoose: (day: Day) => void }) {
  const say = useSay()
  const today = useToday()
  const snapshot = useSnapshotIfAny()
  const { state } = useWorkspace()
  if (state.kind !== 'ready') return null
  const plan = planOn(state.source.editions, today)
  const { period } = say.ofStrategy(plan).format
  // From there one goes back meeting by meeting.
  const met = snapshot && lastMet(landmarks(state.source.editions, snapshot))
  const textOf = (day: Day) => ({ day: say.format.day(day) })
  const presets = [
    ...(met?.kind === 'approval'
      ? [{ day: met.on, text: say('asOf.preset.approval', { period: period(met.period), ...textOf(met.on) }) }]
      : []),
    ...(met?.kind === 'meeting' ? [{ day: met.on, text: say('asOf.preset.meeting', textOf(met.on)) }] : []),
    ...presetsOf(plan, today).map(({ id, day }) => ({ day, text: say(`asOf.preset.${id}`, textOf(day)) })),
  ]
  return (
    <ul className={styles.presets}>
      {presets.map(({ day, text }) => (
        <li key={text}>
          <button type="button" onClick={() => onChoose(day)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface Preset {
  readonly id: 'quarter' | 'year' | 'adopted'
  readonly day: Day
}

/** The ends of the last quarter and year, and the adoption of the plan: days that have come, and that the plan knows. */
function presetsOf({ adopted, fiscalYear }: Plan, today: Day): readonly Preset[] {
  const endBefore = (frequency: 'Q' | 'A') => addDays(periodStart(periodOf(today, frequency, fiscalYear)), -1)
  const presets: readonly Preset[] = [
    { id: 'quarter', day: endBefore('Q') },
    { id: 'year', day: endBefore('A') },
    { id: 'adopted', day: adopted },
  ]
  return presets.filter(({ day }) => day >= adopted && day < today)
}
