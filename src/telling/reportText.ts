import type { ReportMark } from '#domain/judge/reportMark.ts'
import type { Say } from '#i18n/say.ts'

/** How the report on an action stands, in few words; what waits or went back with its period, where it is a report for one. */
export function reportMarkText(say: Say, report: ReportMark): string {
  switch (report.kind) {
    case 'reported':
    case 'missing':
      return say(`report.${report.kind}`)
    case 'awaiting':
    case 'sentBack':
      return report.period === undefined
        ? say(`report.${report.kind}`)
        : say(`report.${report.kind}Of`, { period: say.format.period(report.period) })
  }
}

/** The same as a sentence of a reason, with the days; nothing of a report that came and counts. */
export function reportSentences(say: Say, report: ReportMark): readonly string[] {
  switch (report.kind) {
    case 'reported':
      return []
    case 'missing':
      return [say('why.report.missing', { period: say.format.period(report.since) })]
    case 'awaiting':
    case 'sentBack': {
      const day = say.format.dayShort(report.filed)
      return report.period === undefined
        ? [say(`why.report.${report.kind}`, { day })]
        : [say(`why.report.${report.kind}Of`, { day, period: say.format.period(report.period) })]
    }
  }
}
