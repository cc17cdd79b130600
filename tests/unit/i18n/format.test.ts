import { describe, expect, test } from 'vitest'
import { typedNumber } from '#i18n/typedNumber.ts'
import { decimalsOf } from '#i18n/decimals.ts'
import { heard } from '../../fixtures/say.ts'
import { makeFormat } from '#i18n/format.ts'
import { directionOf, localeTag, pick } from '#i18n/lang.ts'
import { day, period } from '../../fixtures/plan.ts'

const [english, arabic, arabicIndic] = [makeFormat('en', 'latn'), makeFormat('ar', 'latn'), makeFormat('ar', 'arab')]

/** Without the invisible marks that keep signs on their side. */
const seen = (text: string) => text.replaceAll(/[\u200e\u200f\u061c]/g, '')

describe('languages', () => {
  test('Arabic is read from the right, English from the left', () => {
    expect([directionOf('en'), directionOf('ar')]).toEqual(['ltr', 'rtl'])
  })

  test('calendar and digits are pinned, not left to the country of the browser', () => {
    expect([localeTag('ar', 'latn'), localeTag('ar', 'arab')]).toEqual([
      'ar-u-ca-gregory-nu-latn',
      'ar-u-ca-gregory-nu-arab',
    ])
    expect(localeTag('en', 'arab')).toBe('en-GB')
  })

  test('where nobody has written one side of a text, the other is shown', () => {
    expect([pick({ en: 'one', ar: 'واحد' }, 'ar'), pick({ en: 'one', ar: '' }, 'ar')]).toEqual(['واحد', 'one'])
    expect([pick({ en: 'one', ar: 'واحد' }, 'en'), pick({ en: '', ar: 'واحد' }, 'en')]).toEqual(['one', 'واحد'])
  })
})

describe('lists', () => {
  test('of foreign names are read in the direction of the sentence, name by name', () => {
    expect(arabic.list(['Uno 1', 'Due 2'])).toBe('\u2068Uno 1\u2069 و\u2068Due 2\u2069')
    expect(english.list(['العدل', 'Two'])).toBe('\u2068العدل\u2069 and Two')
    expect(arabic.list(['واحد', '\u2068Due\u2069'])).toBe('واحد و\u2068Due\u2069')
  })
})

describe('a number that somebody types', () => {
  test.each([
    ['12', 12],
    [' 12.5 ', 12.5],
    ['\u0661\u0662\u066B\u0665', 12.5],
    ['۱۲', 12],
    ['-3', -3],
    ['−3', -3],
    ['', 'empty'],
    ['  ', 'empty'],
    ['1,200', Number.NaN],
    ['12,5', Number.NaN],
    ['1e3', Number.NaN],
    ['twelve', Number.NaN],
    ['12.', Number.NaN],
  ])('%j is %s', (text, number) => {
    expect(typedNumber(text)).toBe(number)
  })
})

describe('numbers', () => {
  test('have Latin digits in English and by default in Arabic, Arabic-Indic ones by choice', () => {
    expect([english, arabic, arabicIndic].map((format) => format.number(1234.5, 1))).toEqual([
      '1,234.5',
      '1,234.5',
      '١٬٢٣٤٫٥',
    ])
  })

  test('of one column have as many digits after the point as the one that needs most', () => {
    const column = [1, 2.5, 12, 1.1]
    expect(column.map((value) => english.figure(value, decimalsOf(column)))).toEqual(['1.0', '2.5', '12.0', '1.1'])
    expect([decimalsOf([]), decimalsOf([3, 40]), decimalsOf([0.25, 1])]).toEqual([0, 0, 2])
    expect(arabicIndic.figure(-2, 1)).toBe(arabicIndic.number(-2.04, 2).slice(0, -1))
  })

  test('have no digits after the point unless asked for, and at most those asked for', () => {
    expect([english.number(1234.5), english.number(0.126, 2), english.number(2, 2)]).toEqual(['1,235', '0.13', '2'])
  })

  test('below zero keep their sign', () => {
    expect([english, arabic, arabicIndic].map((format) => heard(format.number(-3)))).toEqual(['-3', '-3', '-٣'])
  })

  test('in Arabic bear no mark that turns what stands around them, and a minus sign is kept in its place', () => {
    expect([arabic.number(1234.5, 1), arabic.percent(0.384), arabic.ratio(0.6)]).toEqual(['1,234.5', '38%', '0.60'])
    expect([arabic.percent(-0.19), arabic.ratio(-0.5)]).toEqual(['\u2066-19%\u2069', '\u2066-0.50\u2069'])
  })

  test('as shares are whole percentages', () => {
    expect([english, arabic, arabicIndic].map((format) => seen(format.percent(0.384)))).toEqual(['38%', '38%', '٣٨٪'])
    expect([english.percent(0), english.percent(1)]).toEqual(['0%', '100%'])
  })

  test('as ratios have two digits after the point', () => {
    expect([english.ratio(0.6), arabic.ratio(0.949), arabicIndic.ratio(1)]).toEqual(['0.60', '0.95', '١٫٠٠'])
  })
})

describe('days', () => {
  const of = day('2026-11-23')

  test('are written out in the words of the language', () => {
    expect([english, arabic, arabicIndic].map((format) => format.day(of))).toEqual([
      '23 November 2026',
      '23 نوفمبر 2026',
      '٢٣ نوفمبر ٢٠٢٦',
    ])
  })

  test('have a short form, which in Arabic is the long one', () => {
    expect([english.dayShort(of), arabic.dayShort(of)]).toEqual(['23 Nov 2026', '23 نوفمبر 2026'])
  })

  test('do not shift with the time zone of the reader', () => {
    expect([english.day(day('2026-01-01')), english.day(day('2026-12-31'))]).toEqual([
      '1 January 2026',
      '31 December 2026',
    ])
  })
})

describe('periods', () => {
  test.each([
    ['2025', '2025', '2025', '٢٠٢٥'],
    ['2025-S1', 'Half 1 of 2025', 'النصف الأول من 2025', 'النصف الأول من ٢٠٢٥'],
    ['2025-S2', 'Half 2 of 2025', 'النصف الثاني من 2025', 'النصف الثاني من ٢٠٢٥'],
    ['2025-Q3', 'Q3 2025', 'الربع الثالث من 2025', 'الربع الثالث من ٢٠٢٥'],
    ['2025-Q4', 'Q4 2025', 'الربع الرابع من 2025', 'الربع الرابع من ٢٠٢٥'],
    ['2025-03', 'March 2025', 'مارس 2025', 'مارس ٢٠٢٥'],
    ['2025-03-31', '31 Mar 2025', '31 مارس 2025', '٣١ مارس ٢٠٢٥'],
    [
      '2023-04-01/2023-12-31',
      '1 Apr 2023 – 31 Dec 2023',
      'من 1 أبريل 2023 إلى 31 ديسمبر 2023',
      'من ١ أبريل ٢٠٢٣ إلى ٣١ ديسمبر ٢٠٢٣',
    ],
  ])('%s', (text, ...expected) => {
    expect([english, arabic, arabicIndic].map((format) => format.period(period(text)))).toEqual(expected)
  })

  test.each([
    ['2025', '2025', '2025'],
    ['2025-S2', 'S2 2025', 'ن2 2025'],
    ['2025-Q3', 'Q3 2025', 'ر3 2025'],
    ['2025-03', 'Mar 25', 'مارس 25'],
    ['2023-04-01/2023-12-31', 'Dec 23', 'ديسمبر 23'],
  ])('%s on an axis', (text, ...expected) => {
    expect([english, arabic].map((format) => format.periodTick(period(text)))).toEqual(expected)
  })

  test('a year has no separator of thousands', () => {
    expect([english.year(2026), arabicIndic.year(2026)]).toEqual(['2026', '٢٠٢٦'])
  })
})

describe('lists and order', () => {
  test('a list ends as the language ends one', () => {
    expect([english.list(['a', 'b', 'c']), arabic.list(['أ', 'ب'])]).toEqual(['a, b and c', 'أ وب'])
  })

  test('numbers inside text sort by value, and Arabic by its alphabet', () => {
    expect(['A10', 'A9', 'A1'].toSorted(english.compare)).toEqual(['A1', 'A9', 'A10'])
    expect(['هدف', 'إجراء', 'محور', 'جهة'].toSorted(arabic.compare)).toEqual(['إجراء', 'جهة', 'محور', 'هدف'])
  })
})
