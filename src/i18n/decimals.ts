/** How many digits after the point the numbers of a column need, two at most, so that all of them have as many. */
export function decimalsOf(numbers: readonly number[]): 0 | 1 | 2 {
  const isWhole = (factor: number) =>
    numbers.every((number) => Math.abs(number * factor - Math.round(number * factor)) < ROUNDING)
  return isWhole(1) ? 0 : isWhole(10) ? 1 : 2
}

/** 1.1 × 10 is not quite 11. */
const ROUNDING = 1e-9
