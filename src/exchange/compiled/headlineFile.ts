import type { Day } from '#domain/plan/day.ts'
import type { Lang } from '#i18n/lang.ts'
import type { HeadlineRun } from '#telling/headlineDays.ts'

/** What the first sentences of a package say on the days after it was compiled, so that they can be painted first. */
export interface HeadlineFile {
  readonly format: 1
  /** The last day that was looked at. */
  readonly until: Day
  readonly in: Readonly<Record<Lang, HeadlineWords>>
}

interface HeadlineWords {
  readonly name: string
  readonly title: string
  readonly asOf: string
  /** What must be known before anything is believed: that the data are invented. */
  readonly warning: string
  readonly runs: readonly HeadlineRun[]
}

/** The words of one day. */
export type HeadlineOfDay = Omit<HeadlineWords, 'runs'> & Pick<HeadlineRun, 'parts'>

/** Undefined where the file does not know the day, or is none. */
export function headlineOn(text: string, lang: Lang, day: Day): HeadlineOfDay | undefined {
  try {
    const { format, until, in: words } = JSON.parse(text) as Partial<HeadlineFile>
    if (format !== 1 || until === undefined || day > until || !words) return undefined
    const { runs, ...rest } = words[lang]
    const run = runs.findLast(({ from }) => from <= day)
    return run && { ...rest, parts: run.parts }
  } catch {
    return undefined
  }
}
