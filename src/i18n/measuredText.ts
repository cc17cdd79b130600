import type { Indicator } from '#domain/plan/indicator.ts'
import { sideFor } from './lang.ts'
import type { Say } from './say.ts'

/** A number that has words of its own beside it: `14 days`, `١٤ يومًا`. */
export interface Measured {
  /** What is counted, `14`; with its sign where it is a percentage, `14%`; in the words of both where a form has them, `يومان`. */
  readonly figure: string
  /** The unit that follows, in the form that agrees with the number; empty where the figure says it. */
  readonly unit: string
}

/**
 * A value with its unit as its language counts: in the form of the plural that the number takes (CLDR categories, which
 * the package may give), a percentage with the sign of its language, else the number and then the unit.
 */
export function measured(
  say: Say,
  { unit, unitForms, decimals }: Pick<Indicator, 'unit' | 'unitForms' | 'decimals'>,
  value: number,
): Measured {
  const figure = say.format.figure(value, decimals)
  const side = sideFor(unit, say.lang)
  const forms = unitForms?.[side]
  if (forms) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    const form = forms[new Intl.PluralRules(side, digits).select(value)] ?? forms.other
    const [before, after] = form?.split('#') ?? []
    if (before !== undefined && after !== undefined) return { figure: `${before}${figure}`, unit: after.trim() }
    // Words that hold the number hold no sign.
    if (before !== undefined && value >= 0) return { figure: before, unit: '' }
  }
  const name = say.pick(unit)
  if (!name.startsWith('%')) return { figure, unit: name }
  return { figure: say.format.percentFigure(value, decimals), unit: name.slice(1).trim() }
}

/** The same in one text. */
export function measuredText(...given: Parameters<typeof measured>): string {
  const [say] = given
  const { figure, unit } = measured(...given)
  return unit === '' ? figure : say('chart.valueWithUnit', { value: figure, unit })
}
