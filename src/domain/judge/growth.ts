/** What a target of zero counts as, so that a growth rate towards it exists (Eurostat; Statistics Canada, progress measurement method). */
export const ZERO_TARGET = 0.001

/**
 * Compound annual growth rate from one value to another over a number of years, as a share (0.05 = 5 % a year).
 * Undefined where no such rate exists: no time between, or a first value of zero or below, or a negative last one.
 */
export function annualGrowth(from: number, to: number, years: number): number | undefined {
  if (years <= 0 || from <= 0 || to < 0) return undefined
  return (to / from) ** (1 / years) - 1
}
