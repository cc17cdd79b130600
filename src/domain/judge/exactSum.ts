/**
 * A sum kept with what rounding took from it (Knuth's two-sum), so that the same numbers make the same sum in whatever
 * order and grouping they are added: a figure must not change its last digit with the way it was reached.
 */
export interface ExactSum {
  high: number
  low: number
}

export function noSum(): ExactSum {
  return { high: 0, low: 0 }
}

export function addNumber(sum: ExactSum, value: number): void {
  const high = sum.high + value
  const added = high - sum.high
  sum.low += sum.high - (high - added) + (value - added)
  sum.high = high
}

export function addSum(sum: ExactSum, more: ExactSum): void {
  addNumber(sum, more.high)
  sum.low += more.low
}

export function sumOf({ high, low }: ExactSum): number {
  return high + low
}
