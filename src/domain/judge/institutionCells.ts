import { SERIOUSNESS } from './actionStatus.ts'
import type { ActionStatus } from './actionStatus.ts'
import { hasPlan } from './rollup.ts'
import type { Timeliness } from './reporting.ts'
import type { AxisId } from '../plan/ids.ts'
import type { Institution } from '../plan/institution.ts'
import type { Period } from '../plan/period.ts'
import type { Snapshot } from '../snapshot.ts'

/**
 * What an institution leads under one axis, told by its most serious status. Of a strategy without a plan nothing can be
 * called late, and the most serious would hide what is completed: there it is told by that.
 */
export interface InstitutionCell {
  readonly axis: AxisId
  readonly total: number
  /** Undefined when it leads nothing there. */
  readonly told: { readonly status: ActionStatus; readonly count: number } | undefined
}

/** One row of the grid of institutions and axes. */
export interface InstitutionCells {
  readonly institution: Institution
  readonly cells: readonly InstitutionCell[]
  readonly reported: { readonly period: Period; readonly timeliness: Timeliness } | undefined
}

/** A row for each institution that leads an action or owes reports. */
export function institutionCells(snapshot: Snapshot): readonly InstitutionCells[] {
  const { plan, actions, reporting, lastClosed, rollups } = snapshot
  const order: readonly ActionStatus[] = hasPlan(rollups.whole) ? SERIOUSNESS : ['completed', ...SERIOUSNESS]
  const records = new Map(reporting.map((record) => [record.institution, record]))
  return plan.institutions.flatMap((institution): InstitutionCells[] => {
    const led = actions.filter(({ action }) => action.lead === institution.id)
    if (led.length === 0 && !institution.reports) return []
    const cells = plan.axes.map(({ id }): InstitutionCell => {
      const here = led.filter(({ action }) => action.axis === id).map(({ verdict }) => verdict.status)
      const status = order.find((each) => here.includes(each))
      return {
        axis: id,
        total: here.length,
        told: status && { status, count: here.filter((each) => each === status).length },
      }
    })
    const reported = records.get(institution.id)?.periods.find(({ period }) => period === lastClosed)
    return [{ institution, cells, reported }]
  })
}
