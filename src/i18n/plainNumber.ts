/** A number as data: Latin digits, a point, no separators, at most so many digits after it; empty where there is none. */
export function plainNumber(value: number | undefined, decimals?: number): string {
  if (value === undefined) return ''
  return String(decimals === undefined ? value : Number(value.toFixed(decimals)))
}
