import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import {
  actionsSearch,
  indicatorsSearch,
  institutionSearch,
  institutionsSearch,
  KEPT,
  parseSearch,
  plainTableSearch,
  rootSearch,
  stringifySearch,
} from '#state/search.ts'
import { Failure } from './Failure.tsx'
import { NotFound } from '#views/NotFound.tsx'
import { Shell } from './Shell.tsx'
import { StrategyScreens } from './StrategyScreens.tsx'

const root = createRootRoute({
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
    component: lazyRouteComponent(() => import('#views/overview/Overview.tsx'), 'Overview'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/axes/$id',
    validateSearch: plainTableSearch,
    component: lazyRouteComponent(() => import('#views/axis/AxisView.tsx'), 'AxisView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/institutions',
    validateSearch: institutionsSearch,
    component: lazyRouteComponent(() => import('#views/institution/InstitutionsView.tsx'), 'InstitutionsView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/institutions/$id',
    validateSearch: institutionSearch,
    component: lazyRouteComponent(() => import('#views/institution/InstitutionView.tsx'), 'InstitutionView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/actions',
    validateSearch: actionsSearch,
    component: lazyRouteComponent(() => import('#views/action/ActionsView.tsx'), 'ActionsView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/actions/$id',
    component: lazyRouteComponent(() => import('#views/action/ActionView.tsx'), 'ActionView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/indicators',
    validateSearch: indicatorsSearch,
    component: lazyRouteComponent(() => import('#views/indicator/IndicatorsView.tsx'), 'IndicatorsView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/indicators/$id',
    component: lazyRouteComponent(() => import('#views/indicator/IndicatorView.tsx'), 'IndicatorView'),
  }),
  createRoute({
    getParentRoute: () => strategy,
    path: '/about',
    component: lazyRouteComponent(() => import('#views/about/AboutView.tsx'), 'AboutView'),
  }),
] as const

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('#views/data/DataView.tsx'), 'DataView'),
})

/** Hash addresses work on any static host and in any sub-folder. */
export function makeRouter() {
  return createRouter({
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
