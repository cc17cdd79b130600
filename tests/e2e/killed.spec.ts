import type { Page } from '@playwright/test'
import { mintUpdate } from '#domain/ledger/canonical.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import { writeReportFile } from '#exchange/report/reportFile.ts'
import { expect, test, visit } from './athar.ts'
import { randomOf } from './random.ts'

/** The browser ends in the middle of whatever was done. */
test.use({ expected: [/ERR_ABORTED|Target closed|has been closed/] })

const STRATEGY = { strategy: 'sample' }
const ROUNDS = process.env['ATHAR_LONG'] ? 7 : 1
const SEED = Number(process.env['ATHAR_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** What lies in the storage after a restart, and what in it is half there. */
interface Lying {
  readonly note: string
  readonly filed: number
  readonly takenIn: readonly number[]
  readonly halves: readonly string[]
}

/** Reads the storage as it is, past all code of the application. */
const lying = (page: Page): Promise<Lying> =>
  page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((settle, fail) => {
        request.onsuccess = () => settle(request.result)
        request.onerror = () => fail(new Error(String(request.error)))
      })
    interface Segment {
      readonly kind: string
      readonly entries: readonly {
        readonly update: { readonly id: string; readonly kind: string; readonly items?: string[] }
      }[]
      readonly file?: { readonly name: string; readonly seq: number; readonly blob: string }
    }
    const db = await answer(indexedDB.open('athar'))
    const all = <Row>(table: string) => answer(db.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>)
    const segments = (await all<Segment>('segments')).filter(({ file }) => file !== undefined)
    const blobs = new Set((await all<{ readonly hash: string }>('blobs')).map(({ hash }) => hash))
    const drafts = await all<{ readonly answers: { readonly actions: Record<string, { readonly note?: string }> } }>(
      'drafts',
    )
    db.close()
    const halves = segments.flatMap(({ entries, file }) => {
      const report = entries.find(({ update }) => update.kind === 'reportFiled')?.update
      const isWhole = report?.items?.every((id) => entries.some(({ update }) => update.id === id)) === true
      return isWhole && file && blobs.has(file.blob) ? [] : [file?.name ?? '']
    })
    const own = segments.filter(({ kind }) => kind === 'own')
    const others = segments.filter(({ kind }) => kind === 'filed')
    return {
      note: Object.values(drafts[0]?.answers.actions ?? {})[0]?.note ?? '',
      filed: own.length,
      takenIn: others.flatMap(({ file }) => file?.seq ?? []),
      halves,
    }
  })

/** The file of a report of the Border Crossings Authority with this number. */
async function reportOf(seq: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const who = { format: 1, strategy: 'sample', by: 'BCA', said: '2026-10-20' } as const
  const said = parseUpdate({
    ...who,
    kind: 'actionReported',
    action: 'A1.12',
    period: '2026-Q3',
    state: 'in_progress',
    percent: seq,
    evidence: [],
    note: { en: '', ar: '' },
    provenance: 'illustrative',
    sources: [],
    supersedes: [],
  })
  if (!said.ok) throw new Error('the statement is none')
  const { update } = said
  const filing = mintUpdate({
    ...who,
    by: update.by,
    said: update.said,
    kind: 'reportFiled',
    period: '2026-Q3' as never,
    items: [update.id],
  })
  const arrival: Entry['arrival'] = { kind: 'own', seq }
  const entries = [update, filing].map((each) => ({ update: each, arrival }))
  const { bytes } = await writeReportFile({ carries: 'report', seq }, entries, undefined)
  return { name: `BCA-${seq}.athar`, mimeType: 'application/json', buffer: Buffer.from(bytes) }
}

test('A browser that is killed at any moment has lost nothing it acknowledged, and holds nothing by half', async ({
  keptBrowser,
}) => {
  test.setTimeout(60_000 + ROUNDS * 90_000)
  process.stdout.write(`Killed at random moments, seed ${SEED}\n`)
  const random = randomOf(SEED)
  /** Does something, and kills the browser while it is done; returns whether it was acknowledged before. */
  const killedWhile = async (most: number, act: () => Promise<void>): Promise<boolean> => {
    let isAcknowledged = false
    const done = act().then(
      () => (isAcknowledged = true),
      () => undefined,
    )
    await new Promise((settle) => setTimeout(settle, random() * most))
    const wasAcknowledged = isAcknowledged
    await keptBrowser.kill()
    await done
    return wasAcknowledged
  }
  const report = async () => {
    const page = await keptBrowser.open()
    await visit(page, '/report', STRATEGY)
    await page.getByRole('main').getByRole('combobox').first().selectOption('FIO')
    await expect(page.getByText('The draft is kept in this browser.')).toBeVisible()
    return page
  }
  const noteIn = (page: Page) => page.getByRole('main').locator('[data-items] > li').first().getByLabel('Comment')
  let [note, filed] = ['', 0]
  let acknowledged = 0
  const taken: number[] = []
  const check = async (page: Page, written: string) => {
    const found = await lying(page)
    expect(found.halves).toEqual([])
    expect([note, written]).toContain(found.note)
    expect(found.filed).toBeGreaterThanOrEqual(filed)
    expect(found.takenIn).toEqual(expect.arrayContaining(taken))
    note = found.note
    filed = found.filed
  }
  let last = ''
  for (let round = 1; round <= ROUNDS; round += 1) {
    const drafting = await report()
    await check(drafting, last)
    last = `drafted ${round}`
    const isKept = await killedWhile(1200, async () => {
      await noteIn(drafting).fill(`drafted ${round}`)
      await expect(drafting.getByText('The draft is being kept…')).toHaveCount(0)
    })
    if (isKept) note = last

    const filing = await report()
    await check(filing, last)
    last = `filed ${round}`
    await noteIn(filing).fill(last)
    await filing
      .getByRole('main')
      .locator('[data-items] > li')
      .first()
      .getByRole('combobox')
      .first()
      .selectOption('in_progress')
    await expect(filing.getByText('The draft is kept in this browser.')).toBeVisible()
    note = last
    const isFiled = await killedWhile(1500, async () => {
      await filing.getByRole('button', { name: 'File and save the file' }).click()
      await expect(filing.getByText('is filed in this browser and awaits acceptance')).toBeVisible()
    })
    if (isFiled) filed += 1

    const inbox = await keptBrowser.open()
    await visit(inbox, '/inbox', STRATEGY)
    await check(inbox, last)
    await inbox.locator('input[accept=".athar"]').setInputFiles(await reportOf(round))
    await expect(inbox.getByRole('button', { name: 'Take in', exact: true })).toBeVisible()
    const isTaken = await killedWhile(1000, async () => {
      await inbox.getByRole('button', { name: 'Take in', exact: true }).click()
      await expect(inbox.getByText(`BCA-${round}.athar: 2 new statements`)).toBeVisible()
    })
    if (isTaken) taken.push(round)
    acknowledged += [isKept, isFiled, isTaken].filter(Boolean).length
  }
  await check(await report(), last)
  process.stdout.write(`${acknowledged} of ${3 * ROUNDS} were acknowledged before the end\n`)
})
