import { rollup } from './rollup.ts'
import type { Rollup } from './rollup.ts'
import type { Timeliness } from './reporting.ts'
import type { Institution } from '../plan/institution.ts'
import type { ActionSnapshot, Snapshot } from '../snapshot.ts'

/** An institution with what it owes. Only what it leads counts in totals, so that rows add up to the strategy. */
export interface InstitutionRow {
  readonly institution: Institution
  readonly led: readonly ActionSnapshot[]
  readonly coLed: readonly ActionSnapshot[]
  readonly partnered: readonly ActionSnapshot[]
  readonly rollup: Rollup
  readonly indicators: number
  /** Reports filed on time, of those that were due; undefined for one that owes none. */
  readonly timeliness: { readonly onTime: number; readonly due: number } | undefined
  /** How it stands for the latest closed period. */
  readonly latest: Timeliness | undefined
}

export function institutionRows({
  plan,
  actions,
  outline,
  reporting,
  lastClosed,
  rollups,
}: Snapshot): readonly InstitutionRow[] {
  const records = new Map(reporting.map((record) => [record.institution, record]))
  return plan.institutions.map((institution) => {
    const led = actions.filter(({ action }) => action.lead === institution.id)
    const record = records.get(institution.id)
    const due = record?.periods.filter(({ timeliness }) => timeliness.kind !== 'notDue') ?? []
    return {
      institution,
      led,
      coLed: actions.filter(({ action }) => action.coLeads.includes(institution.id)),
      partnered: actions.filter(({ action }) => action.partners.includes(institution.id)),
      rollup: rollups.byLead.get(institution.id) ?? rollup([], plan.rules),
      indicators: outline.indicatorsByKeeper.get(institution.id)?.length ?? 0,
      timeliness: record && {
        onTime: due.filter(({ timeliness }) => timeliness.kind === 'onTime').length,
        due: due.length,
      },
      latest: record?.periods.find(({ period }) => period === lastClosed)?.timeliness,
    }
  })
}
