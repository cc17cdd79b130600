import { describe, expect, test } from 'vitest'
import { canonicalText, contentHash } from '#domain/ledger/canonical.ts'
import { parseUpdate } from '#domain/ledger/parseUpdate.ts'
import type { UpdateKind } from '#domain/ledger/update.ts'
import { EVERY_KIND } from '../../../fixtures/everyKind.ts'
import kept from '../../../fixtures/canonicalUpdates.json'

const kinds = Object.keys(EVERY_KIND) as UpdateKind[]
const bodyOf = <Kind extends UpdateKind>(kind: Kind) => {
  const { id, ...body } = EVERY_KIND[kind]
  return { id, body }
}

describe('the bytes of a statement are kept for ever', () => {
  test.each(kinds)('%s has the canonical bytes and the id it always had', (kind) => {
    const { id, body } = bodyOf(kind)
    expect({ text: canonicalText(body), id }).toEqual(kept[kind])
  })

  test.each(kinds)('%s of that day is read today as it was', (kind) => {
    expect(parseUpdate(JSON.parse(kept[kind].text))).toEqual({ ok: true, update: EVERY_KIND[kind] })
  })
})

describe('what is no statement is refused with its place', () => {
  const action = bodyOf('actionReported').body
  const { id: _, ...table } = EVERY_KIND.indicatorsObserved
  test.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a kind that does not exist', { ...action, kind: 'actionForgotten' }, 'kind'],
    ['a field nobody knows', { ...action, accepted: '2025-01-01' }, 'accepted'],
    ['a missing field', { ...action, supersedes: undefined }, 'supersedes'],
    ['a day that does not exist', { ...action, said: '2025-02-30' }, 'said'],
    ['a period written otherwise', { ...action, period: '2025-q1' }, 'period'],
    ['a share above the whole', { ...action, percent: 101 }, 'percent'],
    ['a number that is none', { ...action, percent: Number.POSITIVE_INFINITY }, 'percent'],
    ['a milestone done on no day', { ...action, milestonesDone: { M1: 'soon' } }, 'milestonesDone.M1'],
    ['an id with a space', { ...action, by: 'MO I' }, 'by'],
    ['a reference that names nothing', { ...action, supersedes: ['reports/1/2'] }, 'supersedes.0'],
    ['another format', { ...action, format: 2 }, 'format'],
    ['a table without rows', { ...table, figures: { ...table.figures, rows: 0 } }, 'figures.rows'],
    ['a table that is not named by a hash', { ...table, figures: { ...table.figures, blob: 'Y1' } }, 'figures.blob'],
  ])('%s', (_, value, place) => {
    expect(parseUpdate(value)).toEqual({ ok: false, place })
  })

  test('the id is that of the content, whatever was claimed', () => {
    const parsed = parseUpdate(action)
    expect(parsed.ok && parsed.update.id).toBe(contentHash(action))
  })
})
