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
  /** The names of the months, so that a day is written without asking the browser how, which takes it a while. */
  readonly months: readonly string[]
  readonly runs: readonly HeadlineRun[]
}

/** A day as both languages write it, in Latin digits. */
function dayText(day: Day, months: readonly string[]): string {
  const [year = '', month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** The words of one day. */
export interface HeadlineOfDay extends Pick<HeadlineWords, 'name' | 'title' | 'warning'>, Pick<HeadlineRun, 'parts'> {
  /** `as of 26 November 2026`. */
  readonly day: string
}

/** Undefined where the file does not know the day, or is none. */
export function headlineOn(text: string, lang: Lang, day: Day): HeadlineOfDay | undefined {
  try {
    const { format, until, in: words } = JSON.parse(text) as Partial<HeadlineFile>
    if (format !== 1 || until === undefined || day > until || !words) return undefined
    const { name, title, warning, asOf, months, runs } = words[lang]
    const run = runs.findLast(({ from }) => from <= day)
    return run && { name, title, warning, parts: run.parts, day: `${asOf} ${dayText(day, months)}` }
  } catch {
    return undefined
  }
}
