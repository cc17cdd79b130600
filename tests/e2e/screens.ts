/** Every screen, and each of the sheets that open over one. */
export const SCREENS = [
  '/',
  '/axes/A1',
  '/institutions',
  '/institutions/MPS',
  '/institutions/MPS/reports/2026-Q1',
  '/attention',
  '/recommendations',
  '/meeting',
  '/decisions',
  '/changes',
  '/actions',
  '/actions?view=timeline',
  '/actions?view=statuses',
  '/actions/A1.01',
  '/indicators',
  '/indicators/I02',
  '/report',
  '/inbox',
  '/publish',
  '/try',
  '/data',
  '/about',
  '/nowhere',
] as const

export const KUWAIT_SCREENS = ['/', '/axes/A3', '/publish', '/indicators/IND-TIER'] as const

export const LANGS = ['en', 'ar'] as const

/** Where the files of a package are chosen, in any language. */
export const PACKAGE_FILES = 'input[type=file][accept=".json,.csv"]'
