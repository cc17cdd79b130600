import { describe, expect, test } from 'vitest'
import { publicNumbers, strangeNumbers } from '#domain/disclose/publicNumbers.ts'
import { releaseSummary } from '#release/releaseSummary.ts'
import { cell, column } from '../../../fixtures/package.ts'
import { docOf } from '../../../fixtures/published.ts'
import { shippedDoc } from '../../../fixtures/released.ts'

const NOTHING = { en: '', ar: '' }
const told = (en: string, ar = '') => ({ approver: NOTHING, note: NOTHING, summary: { en, ar } })

describe('what is told of a release in words', () => {
  test.each(['kuwait', 'sample'])(
    '%s: the sentences made of its figures say no other number, in neither language',
    async (name) => {
      const doc = await shippedDoc(name)
      const summary = await releaseSummary(doc)
      expect(summary.en).toMatch(/\d/)
      expect(summary.ar).toMatch(/\d/)
      expect(strangeNumbers(told(summary.en, summary.ar), publicNumbers(doc))).toEqual([])
    },
  )

  test('a figure that is withheld may not be told, in either form of digits; one that is shown may', async () => {
    const { doc } = await docOf([
      column('indicators', 'counts', { I1: 'people', I2: 'other' }),
      cell('observations', 'Y1', 'value', '1204'),
      cell('observations', 'Y3', 'value', '9'),
    ])
    const known = publicNumbers(doc)
    expect(strangeNumbers(told('There were 9 of them, after 1,204'), known)).toEqual([9])
    expect(strangeNumbers(told('', 'كانوا ٩'), known)).toEqual([9])
    expect(strangeNumbers(told('There were 1,204 before 2026.'), known)).toEqual([])
  })

  test.each(['approver', 'note', 'summary'] as const)('it may not be told in the %s', async (part) => {
    const { doc } = await docOf()
    const words = { ...told(''), [part]: { en: '', ar: 'منهم 777' } }
    expect(strangeNumbers(words, publicNumbers(doc))).toEqual([777])
  })

  test('a number that nobody published is named once', async () => {
    const { doc } = await docOf()
    expect(strangeNumbers(told('777 and again 777 of 12.5'), publicNumbers(doc))).toEqual([777, 12.5])
  })
})
