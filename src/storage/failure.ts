import type { DatabaseState } from './databaseState.ts'

type Failed = Extract<DatabaseState, { readonly kind: 'newer' | 'unavailable' }>

/** What a failed opening means. */
export function failureOf(error: unknown): Failed {
  const [name, detail] = error instanceof Error ? [error.name, error.message] : ['', String(error)]
  if (name === 'VersionError') return { kind: 'newer' }
  return { kind: 'unavailable', reason: isQuota(error) ? 'full' : 'forbidden', detail }
}

/** A full disk arrives as an abort with the quota error inside. */
export function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : undefined
  return error.name === 'QuotaExceededError' || inner === 'QuotaExceededError'
}
