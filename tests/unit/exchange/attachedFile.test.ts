import { describe, expect, test } from 'vitest'
import type { Attachment } from '#domain/ledger/attachment.ts'
import { bytesHash } from '#domain/ledger/canonical.ts'
import type { BlobHash } from '#domain/ledger/itemRef.ts'
import { emptyDraft } from '#domain/report/draft.ts'
import { entriesOf } from '#domain/report/fileDraft.ts'
import { seal } from '#exchange/report/envelope.ts'
import { readReportFile, writeReportFile } from '#exchange/report/reportFile.ts'
import { aPdf, PICTURE } from '../../fixtures/documents.ts'
import { actionId, anAction, aPlan, day, institutionId, period } from '../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction(), anAction({ id: 'A2' })] })
const AT = { carries: 'report', seq: 1 } as const
const pdf = aPdf()
const attached = new Map([pdf, PICTURE].map((bytes) => [bytesHash(bytes), bytes]))
const named = (bytes: Uint8Array, change: Partial<Attachment> = {}): Attachment => ({
  blob: bytesHash(bytes) as BlobHash,
  name: 'محضر.pdf',
  type: 'application/pdf',
  size: bytes.length,
  ...change,
})
const picture = named(PICTURE, { name: 'photo.png', type: 'image/png' })

/** A report on two actions with the documents that each names. */
const reportNaming = (first: readonly Attachment[], second: readonly Attachment[] = []) =>
  entriesOf(
    {
      draft: {
        ...emptyDraft(institutionId('MOI'), period('2025-Q1')),
        actions: {
          [actionId('A1')]: { state: 'completed', attachments: first },
          [actionId('A2')]: { state: 'in_progress', attachments: second },
        },
      },
      plan,
      said: day('2025-04-20'),
      lang: 'en',
      before: [],
    },
    { kind: 'own', seq: 1 },
  )
const fileNaming = async (first: readonly Attachment[], second: readonly Attachment[] = []) =>
  (await writeReportFile(AT, reportNaming(first, second), undefined, attached)).bytes
const faultOf = async (bytes: Uint8Array) => {
  const read = await readReportFile(bytes)
  return read.ok ? 'taken' : read.fault
}
/** A file whose content was changed and sealed anew. */
const forged = async (change: (content: { attachments?: string[] }) => void) => {
  const envelope = JSON.parse(new TextDecoder().decode(await fileNaming([named(pdf)]))) as { payload: string }
  const content = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as { attachments?: string[] }
  change(content)
  return (await seal('report', content, undefined)).bytes
}

describe('a report carries its documents', () => {
  test('each once, however many statements name it, and they come out as they went in', async () => {
    const read = await readReportFile(await fileNaming([named(pdf), picture], [named(pdf, { name: 'again.pdf' })]))
    if (!read.ok) throw new Error(read.fault)
    expect([...read.file.attached]).toEqual([...attached])
    expect(
      read.file.entries.flatMap(({ update }) => (update.kind === 'actionReported' ? [update.attachments] : [])),
    ).toEqual([[named(pdf), picture], [named(pdf, { name: 'again.pdf' })]])
  })

  test('and a report without any says nothing of documents', async () => {
    const read = await readReportFile(await fileNaming([]))
    expect(read.ok && [...read.file.attached]).toEqual([])
    expect(new TextDecoder().decode(await fileNaming([]))).not.toContain('attachments')
  })

  test('and one that is named and not at hand is not written', async () => {
    await expect(writeReportFile(AT, reportNaming([named(aPdf(9))]), undefined, attached)).rejects.toThrow('document')
  })

  test('up to the size that is promised', async () => {
    const large = [aPdf(4_000_000, 1), aPdf(4_000_000, 2), aPdf(1_000_000, 3)]
    const all = new Map(large.map((bytes) => [bytesHash(bytes), bytes]))
    const entries = reportNaming(large.map((bytes) => named(bytes)))
    const { bytes } = await writeReportFile(AT, entries, undefined, all)
    const read = await readReportFile(bytes)
    expect(read.ok && [...read.file.attached.keys()]).toEqual([...all.keys()])
  })
})

describe('a file is refused whole', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['when a document is missing', () => forged((content) => delete content.attachments)],
    ['when a document is another', () => forged((content) => (content.attachments = ['JVBERi0xLjcK']))],
    ['when it carries one that nobody names', () => forged((content) => content.attachments?.push('JVBERi0xLjcK'))],
    ['when a document is longer than is said', () => fileNaming([named(pdf, { size: 3 })])],
    ['when a document is of another type than is said', () => fileNaming([named(PICTURE)])],
  ])('%s', async (_, make) => {
    expect(await faultOf(await make())).toBe('attachmentWrong')
  })

  test('when its list of documents is empty', async () => {
    expect(await faultOf(await forged((content) => (content.attachments = [])))).toBe('notReport')
  })

  test.each([
    ['a name that leads elsewhere', { name: '../a.pdf' }],
    ['a name that reads backwards', { name: 'a\u202Efdp.exe' }],
    ['a type that can hold a script', { type: 'image/svg+xml' as never }],
    ['no size', { size: 0 }],
  ])('when a document has %s', async (_, change) => {
    expect(await faultOf(await fileNaming([named(pdf, change)]))).toBe('notStatement')
  })
})
