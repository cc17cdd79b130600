import { describe, expect, test } from 'vitest'
import { bytesHash, canonicalText, mintUpdate } from '#domain/ledger/canonical.ts'
import { figureKey } from '#domain/report/due.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import type { Entry } from '#domain/ledger/arrival.ts'
import { LARGEST } from '#exchange/report/envelope.ts'
import type { Carried } from '#exchange/report/envelope.ts'
import { readReportFile, writeReportFile } from '#exchange/report/reportFile.ts'
import { turnedBits } from '../../fixtures/turnedBits.ts'
import {
  actionId,
  anAction,
  anIndicator,
  aPlan,
  day,
  indicatorId,
  institutionId,
  NO_TEXT,
  period,
} from '../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction()], indicators: [anIndicator({ keeper: 'MOI', frequency: 'Q' })] })
const draft = {
  ...emptyDraft(institutionId('MOI'), period('2025-Q1')),
  actions: { [actionId('A1')]: { state: 'in_progress', percent: 40 } as const },
  figures: { [figureKey(indicatorId('I1'), period('2025-Q1'))]: { value: 12 } },
}
const entries = entriesOf({ draft, plan, said: day('2025-04-20'), lang: 'en', before: [] }, { kind: 'own', seq: 3 })
const AT = { carries: 'report', seq: 3 } as const
const { bytes: file } = await writeReportFile(AT, entries, undefined)

interface Content {
  seq: number
  institution: string
  updates: Record<string, unknown>[]
  blobs: string[]
  [other: string]: unknown
}

/** The file with its content changed, in canonical form again. */
function forged(change: (content: Content) => void, write: (content: unknown) => string = canonicalText): Uint8Array {
  const envelope = JSON.parse(new TextDecoder().decode(file)) as { payload: string }
  const content = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as Content
  change(content)
  const bytes = Buffer.from(write(content))
  const digest = `sha256:${bytesHash(bytes)}`
  return new TextEncoder().encode(JSON.stringify({ ...envelope, digest, payload: bytes.toString('base64') }))
}
const faultOf = async (bytes: Uint8Array) => {
  const read = await readReportFile(bytes)
  return read.ok ? 'taken' : read.fault
}

describe('the file of a report', () => {
  test('holds every statement with its id and its figures, and says that nobody signed it', async () => {
    const read = await readReportFile(file)
    if (!read.ok) throw new Error(read.fault)
    const { file: found } = read
    expect(found).toMatchObject({ carries: 'report', institution: 'MOI', seq: 3 })
    expect(found.entries.map(({ update }) => update)).toEqual(entries.map(({ update }) => update))
    expect(found.entries.map(({ figures }) => figures?.bytes)).toEqual(entries.map(({ figures }) => figures?.bytes))
    expect(found.entries.map(({ arrival }) => arrival)).toEqual(
      entries.map(() => ({ kind: 'filed', signer: 'MOI', seq: 3 })),
    )
  })

  test('is the same for the same report', async () => {
    expect((await writeReportFile(AT, entries, undefined)).bytes).toEqual(file)
  })

  test.each<[string, Uint8Array, string]>([
    ['a larger file than any report', new Uint8Array(LARGEST + 1), 'tooLarge'],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00]), 'notText'],
    ['something else', new TextEncoder().encode('{"a":1}'), 'notEnvelope'],
    [
      'another spelling of the same',
      forged(
        () => {},
        (content) => JSON.stringify(content, null, 1),
      ),
      'notCanonical',
    ],
    ['another speaker', forged((content) => (content.institution = 'MOJ')), 'othersWords'],
    ['a field that nobody knows', forged((content) => (content['more'] = 1)), 'notReport'],
    ['a report number of none', forged((content) => (content.seq = 0)), 'notReport'],
    [
      'a statement changed',
      forged((content) => (content.updates[0] = { ...content.updates[0], percent: 99 })),
      'notOneReport',
    ],
    ['a statement of no kind', forged((content) => (content.updates[0] = {})), 'notStatement'],
    ['a statement left out', forged((content) => content.updates.shift()), 'notOneReport'],
    ['figures left out', forged((content) => (content.blobs = [])), 'figuresWrong'],
    ['figures that nobody names', forged((content) => content.blobs.push('AAAA')), 'figuresWrong'],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault)
  })

  test('cut off anywhere is refused', async () => {
    for (let length = 0; length < file.length; length += 1)
      expect(await faultOf(file.subarray(0, length))).not.toBe('taken')
  })

  test('an answer holds what the secretariat says by its office, and no report', async () => {
    const review = mintUpdate({
      format: 1,
      strategy: plan.strategy,
      by: institutionId('SEC'),
      said: day('2025-05-02'),
      kind: 'reportReviewed',
      report: entries.at(-1)?.update.id ?? ('' as never),
      verdict: 'accepted',
      items: 'all',
      verified: [],
      reason: NO_TEXT,
    })
    const said = [{ update: review, arrival: { kind: 'own', seq: 1 } }] as const
    const bytesOf = async (carries: Carried, of: readonly Entry[]) =>
      (await writeReportFile({ carries, seq: 1 }, of, undefined)).bytes
    expect(await readReportFile(await bytesOf('response', said))).toMatchObject({
      ok: true,
      file: { carries: 'response', institution: 'SEC' },
    })
    expect(await faultOf(await bytesOf('response', entries))).toBe('notAnswer')
    expect(await faultOf(await bytesOf('report', said))).toBe('notOneReport')
  })

  test('with one bit turned is refused or says exactly the same', async () => {
    expect(await turnedBits(file)).toEqual([])
  })
})
