import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Action } from '#domain/plan/action.ts'
import type { ActionId } from '#domain/plan/ids.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { openProfile, STORED } from './browser.ts'
import { atMostTypically } from './figure.ts'
import type { Figure } from './figure.ts'
import { SEED_PAGE } from './seedLedger.ts'
import { loadSample } from './loadPackage.bench.ts'
import { spreadOf } from './measure.ts'
import type { Site } from './site.ts'

const [ACTIONS, RUNS] = [1_312, 9]

/** How long a letter typed into the search of the owner table takes until the rows it leaves are painted. */
export async function filterTable(site: Site): Promise<readonly Figure[]> {
  const profile = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  await writeFile(join(site.folder, 'plan.json'), JSON.stringify(repeated((await loadSample()).plan)))
  const context = await openProfile(profile)
  try {
    const page = await context.newPage()
    await page.goto(`${site.url}#/?strategy=sample`)
    await page.locator(STORED).waitFor()
    await page.goto(`${site.url}${SEED_PAGE}`)
    await page.evaluate(store)
    await page.goto(`${site.url}#/actions?strategy=sample`)
    await page.getByText(`${ACTIONS.toLocaleString('en')} rows`).waitFor()
    const took: number[] = []
    for (let run = 0; run < RUNS; run += 1) took.push(await keystroke(page, 'zxj'[run % 3] ?? 'a'))
    return [atMostTypically(`keystroke to settled filter at ${ACTIONS} rows`, spreadOf(took.slice(2)), 100, ' ms')]
  } finally {
    await context.close()
    await rm(profile, { recursive: true })
  }
}

/** The plan with its actions repeated under other ids, deadlines alone. */
function repeated(plan: Plan): Plan {
  const actions = Array.from({ length: ACTIONS }, (_, at): Action => {
    const action = plan.actions[at % plan.actions.length]
    if (!action) throw new Error('the sample has actions')
    return { ...action, id: `${action.id}-${at}` as ActionId, objective: undefined, milestones: [], start: undefined }
  })
  return { ...plan, actions }
}

/** Runs in the page: the plan in the file, and nothing said of it, instead of what is stored of the sample. */
async function store(): Promise<void> {
  const plan: unknown = await (await fetch('./plan.json')).json()
  const db = await new Promise<IDBDatabase>((opened) => {
    const opening = indexedDB.open('athar')
    opening.addEventListener('success', () => opened(opening.result))
  })
  const writing = db.transaction(['editions', 'segments'], 'readwrite')
  writing.objectStore('editions').clear()
  writing.objectStore('segments').clear()
  writing.objectStore('editions').add({ format: 3, planHash: 'bench', strategy: 'sample', plan, storedAt: 0 })
  await new Promise((done) => writing.addEventListener('complete', done))
  db.close()
}

/** From the letter until the count of rows has changed and the frame that shows it is over; the field is empty again after. */
async function keystroke(page: Page, letter: string): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Search' })
  await field.focus()
  await page.evaluate(watchKeystroke)
  await page.keyboard.press(letter)
  const took = await page.waitForFunction(() => (globalThis as { took?: number }).took)
  await page.keyboard.press('Escape')
  await page.getByText(`${ACTIONS.toLocaleString('en')} rows`, { exact: true }).waitFor()
  return (await took.jsonValue()) ?? Number.NaN
}

/** Runs in the page. */
function watchKeystroke(): void {
  const main = document.querySelector('main')
  if (!main) return
  Object.assign(globalThis, { took: undefined })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        if (!/\d of 1,312/u.test(main.textContent)) return
        observer.disconnect()
        requestAnimationFrame(() => {
          const after = new MessageChannel()
          after.port1.addEventListener('message', () =>
            Object.assign(globalThis, { took: performance.now() - timeStamp }),
          )
          after.port1.start()
          after.port2.postMessage(undefined)
        })
      })
      observer.observe(main, { childList: true, subtree: true, characterData: true })
    },
    { once: true },
  )
}
