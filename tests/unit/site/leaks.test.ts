import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { PublicDoc } from '#domain/disclose/publicDoc.ts'
import { bytesOf } from '#site/files/fileStamp.ts'
import type { ForCommittee } from '#state/committee.ts'
import { zipOf } from '#site/files/zip.ts'
import { canary, disguises, unpacked } from '../../fixtures/canaries.ts'
import { cell, column, line, swap } from '../../fixtures/package.ts'
import { actionId, day, institutionId } from '../../fixtures/plan.ts'
import { docOf } from '../../fixtures/published.ts'
import { siteOf } from '../../fixtures/released.ts'

/** A number that no reader would come upon by chance; as a count of two people it is withheld. */
const internal = (what: string) => canary(what)

/** A strategy in which every field that is nobody's outside carries a word of its own. */
const EDITS = [
  // Internal rows, with all that is said of them.
  line('institutions', `SPY,${internal('institution name')},سر,authority,false,sourced,S2`),
  column('institutions', 'visibility', { SPY: 'internal' }),
  line(
    'sources',
    `S2,${internal('source title')},${internal('source publisher')},2025-01,https://${internal('source url')}.example/`,
  ),
  line('actions', `A3,AX1,,${internal('action title')},سر,MOI,,2025,2026,,sourced,S2`),
  line('actions', `A4,AX1,,${internal('title of a hidden lead')},سر,SPY,,2025,2026,,sourced,S2`),
  column('actions', 'visibility', { A3: 'internal' }),
  column('actions', 'description_en', { A3: internal('action description') }),
  column('actions', 'note_en', { A3: internal('action note') }),
  line(
    'indicators',
    `I3,AX1,${internal('indicator name')},سر,${internal('unit')},وحدة,output,increase,flow,A,,,,,,,sourced,S2`,
  ),
  column('indicators', 'visibility', { I3: 'internal' }),
  line('observations', 'Y7,I3,2025,77123456,,,,,,2026-01-15,,,,sourced,S2'),
  line('objectives', `O2,AX1,${internal('objective title')},سر,sourced,S2`),
  column('objectives', 'visibility', { O2: 'internal' }),
  // Columns of the package's own, money, partners that are internal.
  column('actions', internal('own heading'), { A1: internal('own column') }),
  column('actions', 'budget', { A1: '81234567' }),
  column('actions', 'currency', { A1: 'KWD' }),
  cell('actions', 'A2', 'partners', 'SPY'),
  // What reports say besides the state: notes, evidence, reasons; reports that wait or went back.
  column('statements', 'note_en', {
    R1: internal('corrected note'),
    R2: internal('accepted note'),
    R3: internal('note sent back'),
    R4: internal('waiting note'),
  }),
  cell('statements', 'R2', 'evidence', `https://${internal('evidence')}.example/`),
  cell('statements', 'R3', 'reason_en', internal('reason')),
  column('observations', 'note_en', { Y3: internal('note of a figure'), Y4: internal('waiting figure note') }),
  line(
    'observations',
    `Y4,I1,2024,66123456,,,MOI,2026-Q1,,2026-04-20,pending,,,reported,,${internal('waiting figure note')}`,
  ),
  // Caveats about what is internal.
  swap(
    'datapackage.json',
    '"edition"',
    `"caveats":[{"kind":"gap","text":{"en":"${internal('caveat')}","ar":"سر"},"about":["A3"]}],"edition"`,
  ),
]

/** What the committee decides and sets is its own affair but for the status it sets. */
const OFFICE: readonly ForCommittee[] = [
  {
    kind: 'decisionTaken',
    taken: day('2026-06-01'),
    number: internal('decision number'),
    what: { en: internal('decision'), ar: '' },
    owner: institutionId('MOI'),
    actions: [actionId('A1')],
  },
  {
    kind: 'statusSet',
    action: actionId('A1'),
    status: 'atRisk',
    author: { en: internal('who set a status'), ar: '' },
    reason: { en: internal('why a status is set'), ar: '' },
    until: day('2026-12-31'),
  },
]

const WORDS = [
  'institution name',
  'source title',
  'source publisher',
  'source url',
  'action title',
  'title of a hidden lead',
  'action description',
  'action note',
  'indicator name',
  'unit',
  'objective title',
  'own heading',
  'own column',
  'corrected note',
  'accepted note',
  'note sent back',
  'waiting note',
  'evidence',
  'reason',
  'note of a figure',
  'waiting figure note',
  'caveat',
  'decision number',
  'decision',
  'who set a status',
  'why a status is set',
].map(internal)
const NUMBERS = ['77123456', '81234567', '66123456']

/** Where any of the words stands in a release, however disguised or packed. */
async function leaksIn(doc: PublicDoc, more: readonly { path: string; content: Uint8Array | string }[] = []) {
  // A site that knows its address has more files: a picture, a map, links to itself.
  const withAddress = { ...doc, strategy: { ...doc.strategy, address: 'https://strategy.example/' } }
  const files = [...(await siteOf(withAddress))].map(([path, content]) => ({ path, content }))
  const zip = zipOf([...files, ...more])
  const all = unpacked('release.zip', zip)
  const sought = [
    ...WORDS.flatMap((word) => disguises(word).map(([how, bytes]) => [`${word} ${how}`, bytes] as const)),
    ...NUMBERS.map((number) => [number, Buffer.from(number)] as const),
    ['an internal id', Buffer.from('SPY')] as const,
  ]
  // Type is compressed by itself and the same in every release.
  const searched = all.filter(([name]) => !name.endsWith('.woff2'))
  return searched.flatMap(([name, bytes]) =>
    sought.flatMap(([what, found]) => (bytes.includes(found) ? [`${name}: ${what}`] : [])),
  )
}

describe('a release', () => {
  test('holds nothing internal in any byte, in any encoding, packed or not', async () => {
    const { doc } = await docOf(EDITS, { office: OFFICE })
    expect(doc.actions.map(({ action }) => action.id)).toEqual(['A1', 'A2'])
    expect(await leaksIn(doc)).toEqual([])
  })

  test('says of a status that the committee set until when it holds and what is computed, in pages and data', async () => {
    const [computed, { doc }] = [(await docOf(EDITS)).doc, await docOf(EDITS, { office: OFFICE })]
    const status = computed.actions[0]?.verdict.status ?? ''
    const files = await siteOf(doc)
    expect(String(files.get('en/actions.html'))).toContain('The committee set this status until 31 December 2026;')
    expect(String(files.get('data/actions.csv'))).toContain(`,atRisk,${status},2026-12-31,`)
  })

  test('holds no count that is withheld: neither in the pages nor in the data', async () => {
    const small = [
      column('indicators', 'counts', { I1: 'people', I2: 'other' }),
      cell('observations', 'Y1', 'value', '20'),
      cell('observations', 'Y3', 'value', '4'),
    ]
    const { doc } = await docOf(small)
    const files = await siteOf(doc)
    const figures = String(files.get('data/figures.csv'))
    expect(figures).toMatch(/I1,2026,,,,withheld,/)
    expect(figures).not.toMatch(/I1,2026,,,4/)
    const page = String(files.get('en/indicators/I1.html'))
    expect(page).toContain('[c]')
    expect(page).not.toMatch(/>4(\.0)?</)
  })
})

describe('a leak is found', () => {
  test('where a note of a report gets into what is published', async () => {
    const { doc } = await docOf(EDITS)
    const [first, ...rest] = doc.actions
    if (!first) throw new Error('no action')
    const leaky: PublicDoc = {
      ...doc,
      actions: [
        { ...first, action: { ...first.action, title: { en: `First ${internal('accepted note')}`, ar: 'الأول' } } },
        ...rest,
      ],
    }
    const found = await leaksIn(leaky)
    expect(found.some((each) => each.includes('en/actions.html'))).toBe(true)
    expect(found.some((each) => each.includes('data/strategy.json'))).toBe(true)
  })

  test.each(disguises(internal('reason')).map(([how, bytes]) => [how, bytes] as const))(
    'however it is written: %s',
    async (_, bytes) => {
      const { doc } = await docOf(EDITS)
      const padded = Buffer.concat([Buffer.from('x '), bytes, Buffer.from(' y')])
      expect(await leaksIn(doc, [{ path: 'more.txt', content: bytesOf({ path: '', content: padded }) }])).not.toEqual(
        [],
      )
    },
  )

  test('within a file that is packed once more', async () => {
    const { doc } = await docOf(EDITS)
    const packed = gzipSync(Buffer.from(`a long text with ${internal('reason')} in it`))
    expect(await leaksIn(doc, [{ path: 'more.gz', content: packed }])).not.toEqual([])
  })
})
