import { describe, expect, test } from 'vitest'
import { measured, measuredText } from '#i18n/measuredText.ts'
import { makeSay } from '#i18n/say.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'
import { arabic } from '../../fixtures/words.ts'

const days = {
  unit: { en: 'days', ar: 'يوم' },
  unitForms: {
    en: { one: '# day', other: '# days' },
    ar: { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
  },
  decimals: 0,
}
const ofUnit = (en: string, ar: string, decimals = 0) => ({ unit: { en, ar }, decimals })

describe('a number with its unit', () => {
  test('takes the form that agrees with it, where the package gives the forms', () => {
    expect([0, 1, 2, 14].map((n) => measuredText(EN, days, n))).toEqual(['0 days', '1 day', '2 days', '14 days'])
    expect([0, 1, 2, 5, 14, 100, 103].map((n) => heard(measuredText(AR, days, n)))).toEqual([
      '0 يوم',
      'يوم واحد',
      'يومان',
      '5 أيام',
      '14 يومًا',
      '100 يوم',
      '103 أيام',
    ])
  })

  test('agrees with what is shown of it: digits after the point and the sign count', () => {
    expect(measuredText(EN, { ...days, decimals: 1 }, 1)).toBe('1.0 days')
    expect(heard(measuredText(AR, { ...days, decimals: 1 }, 2.5))).toBe('2.5 يوم')
    expect(heard(measuredText(AR, days, -2))).toBe('-2 يوم')
  })

  test('is the number and the unit as it is named, where the package gives no form', () => {
    expect(measuredText(EN, ofUnit('offices', 'مكتب'), 3)).toBe('3 offices')
    expect(heard(measuredText(AR, { ...days, unitForms: { en: days.unitForms.en } }, 3))).toBe('3 يوم')
    expect(heard(measuredText(AR, { ...days, unitForms: { ar: { few: '# أيام' } } }, 14))).toBe('14 يوم')
  })

  test('takes the form of the language it is shown in, where nobody wrote it in the reader’s', () => {
    expect(heard(measuredText(AR, { ...days, unit: { en: 'days', ar: '' } }, 1))).toBe('1 day')
  })

  test('may begin with words', () => {
    const meeting = { ...ofUnit('number', 'رقم'), unitForms: { en: { other: 'No. #' }, ar: { other: 'رقم #' } } }
    expect(measured(EN, meeting, 12)).toEqual({ figure: 'No. 12', unit: '' })
    expect(heard(measuredText(AR, meeting, 12))).toBe('رقم 12')
  })

  test('has the percent sign of its language, and every digit that the figure has', () => {
    const indic = makeSay('ar', 'arab', arabic)
    expect(measuredText(EN, ofUnit('%', '%', 1), 69)).toBe('69.0%')
    expect(heard(measuredText(indic, ofUnit('%', '%'), 69))).toBe('٦٩٪')
    expect(measuredText(EN, ofUnit('% of population', '% من السكان', 2), 0.55)).toBe('0.55% of population')
    expect(heard(measuredText(indic, ofUnit('% of population', '% من السكان', 2), 0.55))).toBe('٠٫٥٥٪ من السكان')
  })
})
