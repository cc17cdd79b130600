import type { Snapshot } from '#domain/snapshot.ts'
import type { Wording } from '#domain/plan/wording.ts'
import type { BareId, Say } from '#i18n/say.ts'
import type { Findable } from '#ui/find/findIndex.ts'

/** Where something is to be seen, as the router takes it. */
export type Place =
  | {
      readonly to: '/axes/$id' | '/actions/$id' | '/indicators/$id' | '/institutions/$id' | '/decisions/$id'
      readonly params: { readonly id: string }
    }
  | {
      readonly to: '/institutions/$id/reports/$period'
      readonly params: { readonly id: string; readonly period: string }
    }
  | { readonly to: '/actions' | '/recommendations'; readonly search: Readonly<Record<string, string>> }
  | { readonly to: '/data'; readonly search: { readonly source: string } }
  | { readonly to: (typeof SCREENS)[number]['to'] }

/** The screens, by the words of the navigation. */
export const SCREENS = [
  { to: '/', name: 'nav.overview' },
  { to: '/attention', name: 'attention.title' },
  { to: '/changes', name: 'nav.changes' },
  { to: '/meeting', name: 'nav.meeting' },
  { to: '/decisions', name: 'decisions.title' },
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

/** Other ways to see the actions. */
const LOOKS = [
  { view: 'timeline', name: 'timeline.title' },
  { view: 'statuses', name: 'statuses.title' },
] as const

/** One thing that can be gone to. */
export interface Found extends Findable {
  readonly label: string
  /** What kind of thing it is. */
  readonly kind: string
  readonly place: Place
}

/** Everything of a strategy that can be gone to, screens first; `other` speaks the other language, once it is here. */
export function findables(
  say: Say,
  other: Say | undefined,
  { plan, reporting, outline, decisions }: Snapshot,
): readonly Found[] {
  const { pick } = say
  const screen = (id: string, name: BareId, place: Place): Found => ({
    id: `screen ${id}`,
    kind: say('find.kind.screen'),
    label: say(name),
    names: inBoth(say, other, name),
    code: '',
    place,
  })
  /** A strategy may call two kinds of thing by one word: `table` tells them apart. */
  const thing = (
    table: string,
    kind: string,
    of: Named,
    wordings: readonly [Wording, ...Wording[]],
    place: Place,
  ): Found => ({
    id: `${table} ${of.id}`,
    kind,
    label: pick(wordings[0]),
    names: everyWord(wordings),
    code: `${of.id} ${of.code ?? ''}`,
    place,
  })
  const kindOfAxis = plan.levels.axis ? pick(plan.levels.axis.one) : say('column.axis')
  const kindOfAction = plan.levels.action ? pick(plan.levels.action.one) : say('column.action')
  return [
    ...SCREENS.map(({ to, name }) => screen(to, name, { to })),
    ...LOOKS.map(({ view, name }) => screen(view, name, { to: '/actions', search: { view } })),
    ...plan.axes.map((axis) =>
      thing('axes', kindOfAxis, axis, [axis.name], { to: '/axes/$id', params: { id: axis.id } }),
    ),
    ...plan.objectives.map((objective) =>
      thing('objectives', say('column.objective'), objective, [objective.title], {
        to: '/actions',
        search: { objective: objective.id },
      }),
    ),
    ...plan.actions.map((action) =>
      thing('actions', kindOfAction, action, [action.title], { to: '/actions/$id', params: { id: action.id } }),
    ),
    ...plan.indicators.map((indicator) =>
      thing('indicators', say('column.indicator'), indicator, [indicator.name], {
        to: '/indicators/$id',
        params: { id: indicator.id },
      }),
    ),
    ...plan.institutions.map((institution) =>
      thing('institutions', say('column.institution'), institution, [institution.name, institution.short], {
        to: '/institutions/$id',
        params: { id: institution.id },
      }),
    ),
    ...plan.recommendations.map((each) =>
      thing('recommendations', say('recommendations.one'), each, [each.title, each.body], {
        to: '/recommendations',
        search: { q: each.id },
      }),
    ),
    ...decisions.map(({ decision }) =>
      thing('decisions', say('decision.one'), { id: decision.id, code: decision.number ?? '' }, [decision.what], {
        to: '/decisions/$id',
        params: { id: decision.id },
      }),
    ),
    ...plan.sources.map(({ id, title, publisher }): Found => ({
      id: `sources ${id}`,
      kind: say('column.source'),
      label: title,
      names: `${title} ${publisher}`,
      code: id,
      place: { to: '/data', search: { source: id } },
      isMinor: true,
    })),
    ...reporting.flatMap(({ institution, periods }) => {
      const by = outline.institutions.get(institution)
      return periods.flatMap(({ period, timeliness }): Found[] => {
        if (!by || !('filed' in timeliness)) return []
        const label = say('find.report', { by: pick(by.short), period: say.format.period(period) })
        const kind = say('find.kind.report')
        return [
          {
            id: `report ${institution} ${period}`,
            kind,
            label,
            names: `${label} ${everyWord([by.name, by.short])} ${kind}`,
            code: `${institution} ${period}`,
            place: { to: '/institutions/$id/reports/$period', params: { id: institution, period } },
            isMinor: true,
          },
        ]
      })
    }),
  ]
}

/** A message in the language on screen and in the other. */
export function inBoth(say: Say, other: Say | undefined, name: BareId): string {
  return other ? `${say(name)} ${other(name)}` : say(name)
}

/** What a row of the plan is addressed by. */
interface Named {
  readonly id: string
  readonly code?: string
}

function everyWord(wordings: readonly Wording[]): string {
  return wordings.flatMap((wording) => Object.values(wording)).join(' ')
}
