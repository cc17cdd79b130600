import type { Action } from './action.ts'
import type { Axis, Objective } from './axis.ts'
import type { Dimension } from './dimension.ts'
import type { Publishing } from './publishing.ts'
import type { Wording } from './wording.ts'
import type { Day } from './day.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { InstitutionId, KeyId } from './ids.ts'
import type { Frequency, Indicator } from './indicator.ts'
import type { Institution } from './institution.ts'
import type { Period } from './period.ts'
import type { Rules } from './rules.ts'
import type { SelfRating } from './selfRating.ts'
import type { Caveat, Recommendation, Source } from './source.ts'

/** How often institutions report. Undefined on a plan whose strategy has no public reporting cycle. */
export interface ReportingCycle {
  readonly frequency: Exclude<Frequency, 'I'>
  /** First period that is owed. */
  readonly first: Period
  /** Days after the end of a period within which a report is on time. */
  readonly dueDays: number
}

/** A pair of names for one level of the strategy, so that a package may say pillar for axis. */
export interface LevelName {
  readonly one: Wording
  readonly many: Wording
}

/** The adopted strategy. It changes only by a new edition. */
export interface Plan {
  /** The package's name: what an address calls the strategy. */
  readonly strategy: string
  /** Version of the package that carried it. */
  readonly version: string
  readonly edition: string
  readonly adopted: Day
  /** Language tags (BCP 47) in which its text may be written; the first always is. */
  readonly languages: readonly string[]
  readonly title: Wording
  readonly description: Wording
  /** The years the strategy covers. */
  readonly from: Day
  readonly until: Day
  /** The year by which it counts and reports; absent where that is the calendar's. */
  readonly fiscalYear?: FiscalYear
  /** True when every row is invented for illustration. */
  readonly isIllustrative: boolean
  /** Who serves the committee: accepts, approves and publishes. */
  readonly secretariat: InstitutionId
  /** The key with which it signed first, where the package names it. */
  readonly secretariatKey?: KeyId
  readonly reporting: ReportingCycle | undefined
  readonly rules: Rules
  readonly levels: { readonly axis?: LevelName; readonly action?: LevelName }
  readonly institutions: readonly Institution[]
  readonly axes: readonly Axis[]
  readonly objectives: readonly Objective[]
  readonly actions: readonly Action[]
  readonly indicators: readonly Indicator[]
  readonly recommendations: readonly Recommendation[]
  readonly sources: readonly Source[]
  readonly caveats: readonly Caveat[]
  /** The scale by which owners assess their own actions, best first; absent where the strategy has none. */
  readonly selfRatings?: readonly SelfRating[]
  /** By what figures are broken down, where the package says. */
  readonly dimensions?: readonly Dimension[]
  /** Absent where the package says nothing of publishing: then nothing may be published. */
  readonly publishing?: Publishing
}
