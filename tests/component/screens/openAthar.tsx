import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { Update } from '#domain/ledger/update.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Lang } from '#i18n/lang.ts'
import { opened } from '../../fixtures/database.ts'
import { entriesOf } from '../../fixtures/ledger.ts'
import { App } from '../../../src/app/App.tsx'
import { makeRouter } from '../../../src/app/router.tsx'
import type { ShippedList } from '#state/shippedPackages.ts'
import { fetchWords } from '#state/words.ts'
import { takeInPackage } from '#storage/strategies.ts'

interface Opening {
  readonly plan: Plan
  readonly updates: readonly Update[]
  /** The screen and its parameters, `/actions?asOf=2025-07-01`. */
  readonly at: string
  readonly lang?: Lang
}

const NOTHING_SHIPPED: ShippedList = {
  state: () => ASKING,
  subscribe: () => () => {},
  ask: () => Promise.resolve(),
}
const ASKING = { kind: 'asking' } as const

const SIZE = { x: 0, y: 0, top: 0, left: 0, right: 600, bottom: 300, width: 600, height: 300 }

/** Opens the whole workspace at an address, the strategy already in this browser. */
export async function openAthar({ plan, updates, at, lang = 'en' }: Opening): Promise<void> {
  localStorage.clear()
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...SIZE, toJSON: () => SIZE })
  const name = `athar-${crypto.randomUUID()}`
  const { handle, db } = await opened(name)
  const taken = await takeInPackage(db, { plan, planHash: contentHash(plan), entries: entriesOf(updates) })
  if (!taken.ok) throw new Error(taken.detail)
  const [path, search = ''] = at.split('?')
  const parameters = new URLSearchParams(search)
  parameters.set('strategy', plan.strategy)
  parameters.set('lang', lang)
  location.hash = ''
  const words = await fetchWords(lang)
  const router = makeRouter(words)
  router.history.push(`${path}?${parameters}`)
  render(<App beginning={{ words, shipped: NOTHING_SHIPPED, database: handle, router }} />)
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('data-address', router.latestLocation.href))
  await screen.findByRole('heading', { level: 1 })
}
