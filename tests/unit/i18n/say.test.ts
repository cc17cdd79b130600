import { describe, expect, test } from 'vitest'
import { makeSay } from '#i18n/say.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'
import { arabic } from '../../fixtures/words.ts'

describe('what is said', () => {
  test('is text in the language, with counts in its plural forms', () => {
    expect([1, 3].map((n) => EN('days', { n }))).toEqual(['1 day', '3 days'])
    expect([1, 2, 3, 11, 100].map((n) => heard(AR('days', { n })))).toEqual([
      'يوم واحد',
      'يومان',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ])
  })

  test('has the digits the reader chose', () => {
    expect(heard(makeSay('ar', 'arab', arabic)('days', { n: 3 }))).toBe('٣ أيام')
  })

  test('keeps inserted text in its place in a line that runs from the right', () => {
    expect(AR('change.fromTo', { field: 'A', before: '-3', after: '4' })).toContain('\u2068-3\u2069')
    expect(EN('change.fromTo', { field: 'A', before: '-3', after: '4' })).not.toMatch(/[\u2066-\u2069]/)
  })

  test('text made of isolated parts is not wrapped once more', () => {
    const inner = AR('change.set', { field: 'A', after: '1' })
    expect(AR('change.set', { field: inner, after: '2' })).toContain(inner)
    expect(AR('change.set', { field: inner, after: '2' })).not.toContain(`\u2068${inner}`)
  })

  test('loses its marks as plain text, and hands them over part by part', () => {
    const values = { axis: 'Protection', done: '40%', planned: '60%', n: '3', total: '5' }
    expect(EN('headline.behind', values)).toBe(
      'Protection is furthest behind plan, 40% done where 60% was planned (3 of 5 actions known).',
    )
    const parts = EN.parts<{ readonly strong?: unknown; readonly opens?: unknown }>('headline.behind', {
      ...values,
      b: (inside) => ({ strong: inside }),
      made: (inside) => ({ opens: inside }),
    })
    expect(parts).toEqual([
      { strong: ['Protection is furthest behind plan'] },
      ', 40% done where 60% was planned ',
      { opens: ['(3 of 5 actions known).'] },
    ])
  })

  test('without a value it needs it is a bug, and throws', () => {
    expect(() => EN.sentence({ id: 'days', values: {} as never })).toThrow(/\bn\b/)
  })
})

describe('text that would turn what stands beside it', () => {
  const tricky = { en: 'Axis \u202e one', ar: 'محور \u2067واحد' }

  test('loses the characters that turn, in either language', () => {
    expect([EN.pick(tricky), AR.pick(tricky)]).toEqual(['Axis  one', 'محور واحد'])
  })

  test('is kept apart in an English sentence where it is written from right to left, and only there', () => {
    expect(EN('change.set', { field: 'محور', after: '48%' })).toBe('\u2068محور\u2069: 48%')
    expect(EN('change.set', { field: 'Axis', after: '48%' })).toBe('Axis: 48%')
  })
})
