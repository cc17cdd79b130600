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
  focusSearch,
  indicatorsSearch,
  institutionsSearch,
  KEPT,
  parseSearch,
  plainTableSearch,
  rootSearch,
  stringifySearch,
} from '#state/search.ts'
import { Failure } from './Failure.tsx'
import { NotFound } from './NotFound.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({
  component: Shell,
  errorComponent: Failure,
  notFoundComponent: NotFound,
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams([...KEPT])] },
})

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('#views/overview/Overview.tsx'), 'Overview'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/axes/$id',
    validateSearch: plainTableSearch,
    component: lazyRouteComponent(() => import('#views/axis/AxisView.tsx'), 'AxisView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/institutions',
    validateSearch: institutionsSearch,
    component: lazyRouteComponent(() => import('#views/institution/InstitutionsView.tsx'), 'InstitutionsView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/institutions/$id',
    validateSearch: plainTableSearch,
    component: lazyRouteComponent(() => import('#views/institution/InstitutionView.tsx'), 'InstitutionView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actions',
    validateSearch: actionsSearch,
    component: lazyRouteComponent(() => import('#views/action/ActionsView.tsx'), 'ActionsView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actions/$id',
    component: lazyRouteComponent(() => import('#views/action/ActionView.tsx'), 'ActionView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/indicators',
    validateSearch: indicatorsSearch,
    component: lazyRouteComponent(() => import('#views/indicator/IndicatorsView.tsx'), 'IndicatorsView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/indicators/$id',
    component: lazyRouteComponent(() => import('#views/indicator/IndicatorView.tsx'), 'IndicatorView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    validateSearch: focusSearch,
    component: lazyRouteComponent(() => import('#views/data/DataView.tsx'), 'DataView'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/about',
    validateSearch: focusSearch,
    component: lazyRouteComponent(() => import('#views/about/AboutView.tsx'), 'AboutView'),
  }),
] as const

/** Hash addresses work on any static host and in any sub-folder. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Failure,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
