import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, fold } from '#domain/ledger/fold.ts'
import { openKeys } from '#domain/ledger/keyRegistry.ts'
import type { Update } from '#domain/ledger/update.ts'
import { entriesOf, filed, keyClosed, keyEnrolled, keyOf, reported, reviewed } from '../../../fixtures/ledger.ts'
import type { Saying } from '../../../fixtures/ledger.ts'
import { anAction, anInstitution, aPlan, institutionId } from '../../../fixtures/plan.ts'
import { always } from '../../../fixtures/seed.ts'

const plan = aPlan({
  institutions: ['SEC', 'MOI', 'MOJ'].map((id) => anInstitution(id)),
  actions: [anAction({ id: 'A1', lead: 'MOI' }), anAction({ id: 'A2', lead: 'MOJ' })],
})

/** In a file that a key signed. */
const signed = (key: string, by: string, seq: number, more: Saying = {}): Saying => ({
  by,
  said: '2025-05-01',
  pending: true,
  key,
  seq,
  ...more,
})
const rulesOf = (updates: readonly Update[], of = plan) =>
  new Map(fold([of], entriesOf(updates)).ledger.refused.map(({ update, rule }) => [update.id, rule]))
const ruleOf = (updates: readonly Update[], update: Update, of = plan) => rulesOf(updates, of).get(update.id)

/** The key `a` is the interior's, as the secretariat says in its own browser. */
const enrolled = keyEnrolled('a', 'MOI', { own: true })
const report = (key: string, seq = 1, by = 'MOI') =>
  reported(by === 'MOI' ? 'A1' : 'A2', { ...signed(key, by, seq), period: '2025-Q1', percent: seq })

describe('a signed file', () => {
  test('counts under a key that the secretariat enrolled for its institution', () => {
    const said = report('a')
    expect(ruleOf([enrolled, said], said)).toBeUndefined()
  })

  test('breaks a rule under a key that nobody enrolled, until somebody does', () => {
    const said = report('a')
    expect(ruleOf([said], said)).toBe('unknownKey')
    const folded = fold([plan], entriesOf([said]))
    expect(advance(folded, entriesOf([enrolled]))).toMatchObject({ isRefusal: true, actions: new Set(['A1']) })
    expect(folded.ledger.refused).toEqual([])
  })

  test('breaks a rule under the key of another institution', () => {
    const said = report('a', 1, 'MOJ')
    expect(ruleOf([enrolled, said], said)).toBe('otherSigner')
  })

  test('counts up to the number after which its key was closed, and no further', () => {
    const [before, last, after] = [report('a', 3), report('a', 4), report('a', 5)]
    const rules = rulesOf([enrolled, keyClosed('a', 4, { own: true }), before, last, after])
    expect([before, last, after].map(({ id }) => rules.get(id))).toEqual([undefined, undefined, 'closedKey'])
  })

  test('of two ends of a key the earlier one counts, whichever was said first', () => {
    const said = report('a', 5)
    const ends = [keyClosed('a', 9, { own: true, said: '2025-06-01' }), keyClosed('a', 4, { own: true })]
    expect(ruleOf([enrolled, said, ...ends], said)).toBe('closedKey')
    expect(ruleOf([enrolled, said, ...ends.toReversed()], said)).toBe('closedKey')
  })

  test('a key that was enrolled for two belongs to the first', () => {
    const other = keyEnrolled('a', 'MOJ', { own: true, said: '2025-06-01' })
    const [own, stolen] = [report('a', 1), report('a', 1, 'MOJ')]
    const rules = rulesOf([other, enrolled, own, stolen])
    expect([own, stolen].map(({ id }) => rules.get(id))).toEqual([undefined, 'otherSigner'])
  })
})

describe('who may speak of keys', () => {
  test('the secretariat, in a file that its own key signed', () => {
    const root = keyEnrolled('0', 'SEC', { own: true })
    const said = keyEnrolled('b', 'MOJ', signed('0', 'SEC', 2))
    const use = report('b', 1, 'MOJ')
    expect(rulesOf([root, said, use]).size).toBe(0)
    expect(ruleOf([said, use], use)).toBe('unknownKey')
  })

  test('nobody else, whoever signed it', () => {
    const said = keyEnrolled('b', 'MOI', signed('a', 'MOI', 2))
    expect(ruleOf([enrolled, said], said)).toBe('notSecretariat')
    const use = report('b')
    expect(ruleOf([enrolled, said, use], use)).toBe('unknownKey')
  })

  test('nobody in a file that is not signed', () => {
    const said = keyEnrolled('b', 'MOI', { by: 'SEC', said: '2025-05-01', pending: true })
    expect(ruleOf([said], said)).toBe('unsigned')
  })

  test('a key vouches for itself only where somebody compared its fingerprint', () => {
    const vouching = (more: Saying) => keyEnrolled('0', 'SEC', signed('0', 'SEC', 1, more))
    const use = keyEnrolled('b', 'MOJ', signed('0', 'SEC', 2))
    expect(ruleOf([vouching({}), use], use)).toBe('unknownKey')
    expect(ruleOf([vouching({ isConfirmed: true }), use], use)).toBeUndefined()
    const foreign = keyEnrolled('1', 'MOI', signed('1', 'MOI', 1, { isConfirmed: true }))
    expect(ruleOf([foreign], foreign)).toBe('unknownKey')
  })

  test('the key that the plan names needs nobody’s word', () => {
    const named = { ...plan, secretariatKey: keyOf('0') }
    const said = keyEnrolled('a', 'MOI', signed('0', 'SEC', 1))
    const use = report('a')
    expect(rulesOf([said, use], named).size).toBe(0)
    const folded = fold([named], [])
    expect(openKeys(folded.sieve.keys, institutionId('SEC'))).toEqual([{ key: keyOf('0'), institution: 'SEC' }])
  })

  test('what a closed key of the secretariat signed later says nothing of keys', () => {
    const root = keyEnrolled('0', 'SEC', { own: true })
    const later = keyEnrolled('b', 'MOJ', signed('0', 'SEC', 9))
    const use = report('b', 1, 'MOJ')
    const rules = rulesOf([root, later, use, keyClosed('0', 5, { own: true })])
    expect([later, use].map(({ id }) => rules.get(id))).toEqual(['closedKey', 'unknownKey'])
  })

  test('two keys that close each other leave one outcome, whatever came first', () => {
    const said = [
      keyEnrolled('0', 'SEC', { own: true }),
      keyEnrolled('1', 'SEC', { own: true }),
      keyClosed('0', 0, signed('1', 'SEC', 1)),
      keyClosed('1', 0, signed('0', 'SEC', 1)),
    ]
    const outcome = (updates: readonly Update[]) => JSON.stringify([...fold([plan], entriesOf(updates)).sieve.keys])
    expect(outcome(said.toReversed())).toBe(outcome(said))
  })
})

const digit = fc.constantFrom('0', '1', 'a', 'b')
const seq = fc.integer({ min: 1, max: 4 })
const way = fc.oneof(
  fc.constant<Saying>({ own: true }),
  fc.record({ key: digit, seq }).map(({ key, seq }) => signed(key, 'SEC', seq)),
  fc.record({ key: digit, seq }).map(({ key, seq }) => signed(key, 'SEC', seq, { isConfirmed: true })),
)
const statement = fc.oneof(
  fc
    .record({ digit, of: fc.constantFrom('SEC', 'MOI', 'MOJ'), way })
    .map(({ digit, of, way }) => keyEnrolled(digit, of, way)),
  fc.record({ digit, seq, way }).map(({ digit, seq, way }) => keyClosed(digit, seq, way)),
  fc.record({ digit, seq, by: fc.constantFrom('MOI', 'MOJ') }).map(({ digit, seq, by }) => report(digit, seq, by)),
)

always(
  'keys, and what they signed, come to the same in any order and any split',
  fc.record({ said: fc.array(statement, { maxLength: 14 }), at: fc.nat({ max: 14 }), isTurned: fc.boolean() }),
  ({ said, at, isTurned }) => {
    const entries = entriesOf(said)
    const whole = fold([plan], entries)
    const turned = isTurned ? entries.toReversed() : entries
    const grown = fold([plan], turned.slice(0, at))
    advance(grown, turned.slice(at))
    expect([...grown.sieve.keys]).toEqual([...whole.sieve.keys])
    expect(grown.ledger.refused).toEqual(whole.ledger.refused)
    expect(new Set(grown.ledger.entriesById.keys())).toEqual(new Set(whole.ledger.entriesById.keys()))
  },
)

test('the verdicts of the secretariat count in a file that its key signed', () => {
  const said = report('a')
  const whole = filed([said], signed('a', 'MOI', 1))
  const verdict = reviewed(whole, 'accepted', { by: 'SEC', said: '2025-05-10' })
  expect(rulesOf([enrolled, said, whole, verdict]).size).toBe(0)
})
