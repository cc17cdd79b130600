/** Tolerance for the rounding of binary fractions: 19 of 20 is 0.95, although 0.475 ÷ 0.5 is a hair less. */
const HAIR = 1e-9

/** Whether a computed ratio reaches a threshold. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - HAIR
}
