import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  retainSearchParams,
} from '@tanstack/react-router'
import {
  aboutSearch,
  actionsSearch,
  attentionSearch,
  changesSearch,
  dataSearch,
  decisionsSearch,
  indicatorsSearch,
  institutionSearch,
  institutionsSearch,
  KEPT,
  meetingSearch,
  parseSearch,
  plainTableSearch,
  recommendationsSearch,
  reportSearch,
  rootSearch,
  stringifySearch,
} from '#state/search.ts'
import type { Part } from '#i18n/messages.ts'
import type { WordsHandle } from '#state/words.ts'
import { Failure } from './Failure.tsx'
import { NotFound } from '#views/NotFound.tsx'
import { Overview } from '#views/overview/Overview.tsx'
import { Shell } from './Shell.tsx'
import { screen } from './screen.ts'
import { StrategyScreens } from './StrategyScreens.tsx'

/** A screen comes together with its part of the words. */
const bring =
  (...parts: readonly Part[]) =>
  async ({ context }: { readonly context: { readonly words: WordsHandle } }) => {
    await Promise.all(parts.map(context.words.need))
  }

const root = createRootRouteWithContext<{ readonly words: WordsHandle }>()({
  component: Shell,
  errorComponent: Failure,
  notFoundComponent: NotFound,
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams([...KEPT])] },
})

/** The screens that need a strategy stand behind one gate. */
const strategy = createRoute({ getParentRoute: () => root, id: 'strategy', component: StrategyScreens })

const screens = [
  createRoute({
    getParentRoute: () => strategy,
    path: '/',
    // The first screen of most visits is not fetched apart.
    component: Overview,
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/axes/$id',
    loader: bring('strategy'),
    validateSearch: plainTableSearch,
    component: screen(async () => (await import('#views/axis/AxisView.tsx')).AxisView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/institutions',
    loader: bring('strategy'),
    validateSearch: institutionsSearch,
    component: screen(async () => (await import('#views/institution/InstitutionsView.tsx')).InstitutionsView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/institutions/$id',
    loader: bring('strategy'),
    validateSearch: institutionSearch,
    component: screen(async () => (await import('#views/institution/InstitutionView.tsx')).InstitutionView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/institutions/$id/reports/$period',
    loader: bring('strategy', 'report'),
    component: screen(async () => (await import('#views/report/FiledView.tsx')).FiledView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/actions',
    loader: bring('strategy'),
    validateSearch: actionsSearch,
    component: screen(async () => (await import('#views/action/ActionsView.tsx')).ActionsView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/actions/$id',
    loader: bring('strategy'),
    component: screen(async () => (await import('#views/action/ActionView.tsx')).ActionView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/indicators',
    loader: bring('strategy'),
    validateSearch: indicatorsSearch,
    component: screen(async () => (await import('#views/indicator/IndicatorsView.tsx')).IndicatorsView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/indicators/$id',
    loader: bring('strategy'),
    component: screen(async () => (await import('#views/indicator/IndicatorView.tsx')).IndicatorView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/meeting',
    loader: bring('strategy', 'meeting'),
    validateSearch: meetingSearch,
    component: screen(async () => (await import('#views/meeting/MeetingView.tsx')).MeetingView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/recommendations',
    loader: bring('strategy'),
    validateSearch: recommendationsSearch,
    component: screen(async () => (await import('#views/recommendation/RecommendationsView.tsx')).RecommendationsView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/decisions',
    loader: bring('strategy', 'report', 'meeting'),
    validateSearch: decisionsSearch,
    component: screen(async () => (await import('#views/decision/DecisionsView.tsx')).DecisionsView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/decisions/$id',
    loader: bring('strategy', 'report', 'meeting'),
    component: screen(async () => (await import('#views/decision/DecisionView.tsx')).DecisionView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/attention',
    loader: bring('strategy'),
    validateSearch: attentionSearch,
    component: screen(async () => (await import('#views/attention/AttentionView.tsx')).AttentionView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/changes',
    loader: bring('strategy'),
    validateSearch: changesSearch,
    component: screen(async () => (await import('#views/changes/ChangesView.tsx')).ChangesView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/report',
    loader: bring('strategy', 'report'),
    validateSearch: reportSearch,
    component: screen(async () => (await import('#views/report/ReportView.tsx')).ReportView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/inbox',
    loader: bring('strategy', 'report'),
    component: screen(async () => (await import('#views/inbox/InboxView.tsx')).InboxView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/publish',
    loader: bring('strategy', 'report', 'site'),
    component: screen(async () => (await import('#views/publish/PublishView.tsx')).PublishView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/try',
    loader: bring('strategy', 'report'),
    component: screen(async () => (await import('#views/try/TryView.tsx')).TryView),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/about',
    loader: bring('methods', 'strategy'),
    validateSearch: aboutSearch,
    component: screen(async () => (await import('#views/about/AboutView.tsx')).AboutView),
  }),
] as const

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  loader: bring('data', 'strategy'),
  validateSearch: dataSearch,
  component: screen(async () => (await import('#views/data/DataView.tsx')).DataView),
})

/** Hash addresses work on any static host and in any sub-folder. */
export function makeRouter(words: WordsHandle) {
  return createRouter({
    context: { words },
    routeTree: root.addChildren([strategy.addChildren(screens), data]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: Failure,
  })
}
export type Router = ReturnType<typeof makeRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: Router
  }
}
