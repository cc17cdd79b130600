import type { ReportingRecord, Timeliness } from '../judge/reporting.ts'
import type { Rollup } from '../judge/rollup.ts'
import type { Institution } from '../plan/institution.ts'
import type { Own } from '../plan/own.ts'
import type { Origin } from '../plan/provenance.ts'
import type { PublicInstitution, PublicRollup, PublicTimeliness } from './publicDoc.ts'

/** What every public row says of itself: its number, where it comes from and what a reader should know. */
export function namedRow({ code, provenance, sources, note }: Origin & Own): Origin & { readonly code?: string } {
  return { ...(code !== undefined && { code }), provenance, sources, note }
}

export function publicRollup({ count, countsByStatus, actual, planned, coverage }: Rollup): PublicRollup {
  return { count, countsByStatus, actual, planned, coverage }
}

export function publicInstitution(
  row: Institution,
  rollup: Rollup,
  record: ReportingRecord | undefined,
): PublicInstitution {
  return {
    ...namedRow(row),
    id: row.id,
    name: row.name,
    short: row.short,
    kind: row.kind,
    role: row.role,
    reports: row.reports,
    isArabicNameSourced: row.isArabicNameSourced,
    rollup: publicRollup(rollup),
    reporting: (record?.periods ?? []).map(({ period, timeliness }) => ({
      period,
      timeliness: publicTimeliness(timeliness),
    })),
  }
}

/** Whether a report came is public; what the secretariat answered is not. */
function publicTimeliness(timeliness: Timeliness): PublicTimeliness {
  switch (timeliness.kind) {
    case 'onTime':
      return { kind: 'onTime', filed: timeliness.filed }
    case 'late':
      return { kind: 'late', filed: timeliness.filed, days: timeliness.days }
    case 'missing':
    case 'notDue':
      return { kind: timeliness.kind, due: timeliness.due }
  }
}
