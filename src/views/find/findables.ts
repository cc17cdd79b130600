import type { Snapshot } from '#domain/snapshot.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { Say } from '#i18n/say.ts'
import type { Findable } from '#ui/find/findIndex.ts'

/** Where something is to be seen, as the router takes it. */
export type Place =
  | {
      readonly to: '/axes/$id' | '/actions/$id' | '/indicators/$id' | '/institutions/$id'
      readonly params: { readonly id: string }
    }
  | {
      readonly to: '/institutions/$id/reports/$period'
      readonly params: { readonly id: string; readonly period: string }
    }
  | { readonly to: '/actions' | '/recommendations'; readonly search: Readonly<Record<string, string>> }
  | { readonly to: (typeof SCREENS)[number]['to'] }

/** The screens, by the words of the navigation. */
export const SCREENS = [
  { to: '/', name: 'nav.overview' },
  { to: '/attention', name: 'attention.title' },
  { to: '/changes', name: 'nav.changes' },
  { to: '/meeting', name: 'nav.meeting' },
  { to: '/institutions', name: 'nav.institutions' },
  { to: '/actions', name: 'nav.actions' },
  { to: '/indicators', name: 'nav.indicators' },
  { to: '/recommendations', name: 'recommendations.title' },
  { to: '/report', name: 'nav.report' },
  { to: '/inbox', name: 'nav.inbox' },
  { to: '/publish', name: 'nav.publish' },
  { to: '/data', name: 'nav.data' },
  { to: '/about', name: 'nav.about' },
] as const

/** One thing that can be gone to. */
export interface Found extends Findable {
  readonly label: string
  /** What kind of thing it is. */
  readonly kind: string
  readonly place: Place
}

/** Everything of a strategy that can be gone to, screens first. */
export function findables(say: Say, { plan, reporting, outline }: Snapshot): readonly Found[] {
  const { pick } = say
  const all = (...wordings: readonly Wording[]) => wordings.flatMap((wording) => Object.values(wording)).join(' ')
  const kinds = {
    screen: say('find.kind.screen'),
    axis: plan.levels.axis ? pick(plan.levels.axis.one) : say('column.axis'),
    objective: say('column.objective'),
    action: plan.levels.action ? pick(plan.levels.action.one) : say('column.action'),
    indicator: say('column.indicator'),
    institution: say('column.institution'),
    recommendation: say('recommendations.one'),
    report: say('find.kind.report'),
  }
  return [
    ...SCREENS.map(({ to, name }): Found => ({
      id: `screen ${to}`,
      kind: kinds.screen,
      label: say(name),
      names: say(name),
      code: '',
      place: { to },
    })),
    ...plan.axes.map(({ id, name, code }): Found => ({
      id: `axis ${id}`,
      kind: kinds.axis,
      label: pick(name),
      names: all(name),
      code: `${id} ${code ?? ''}`,
      place: { to: '/axes/$id', params: { id } },
    })),
    ...plan.objectives.map(({ id, title, code }): Found => ({
      id: `objective ${id}`,
      kind: kinds.objective,
      label: pick(title),
      names: all(title),
      code: `${id} ${code ?? ''}`,
      place: { to: '/actions', search: { objective: id } },
    })),
    ...plan.actions.map(({ id, title, code }): Found => ({
      id: `action ${id}`,
      kind: kinds.action,
      label: pick(title),
      names: all(title),
      code: `${id} ${code ?? ''}`,
      place: { to: '/actions/$id', params: { id } },
    })),
    ...plan.indicators.map(({ id, name, code }): Found => ({
      id: `indicator ${id}`,
      kind: kinds.indicator,
      label: pick(name),
      names: all(name),
      code: `${id} ${code ?? ''}`,
      place: { to: '/indicators/$id', params: { id } },
    })),
    ...plan.institutions.map(({ id, name, short }): Found => ({
      id: `institution ${id}`,
      kind: kinds.institution,
      label: pick(name),
      names: all(name, short),
      code: id,
      place: { to: '/institutions/$id', params: { id } },
    })),
    ...plan.recommendations.map(({ id, title, body, code }): Found => ({
      id: `recommendation ${id}`,
      kind: kinds.recommendation,
      label: pick(title),
      names: all(title, body),
      code: `${id} ${code ?? ''}`,
      place: { to: '/recommendations', search: { q: id } },
    })),
    ...reporting.flatMap(({ institution, periods }) => {
      const by = outline.institutions.get(institution)
      return periods.flatMap(({ period, timeliness }): Found[] => {
        if (!by || !('filed' in timeliness)) return []
        const label = say('find.report', { by: pick(by.short), period: say.format.period(period) })
        const names = `${label} ${all(by.name, by.short)} ${kinds.report}`
        const place: Place = { to: '/institutions/$id/reports/$period', params: { id: institution, period } }
        return [
          {
            id: `report ${institution} ${period}`,
            kind: kinds.report,
            label,
            names,
            code: `${institution} ${period}`,
            place,
            isMinor: true,
          },
        ]
      })
    }),
  ]
}
