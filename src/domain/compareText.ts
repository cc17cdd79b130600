/** Orders text by its code units: the same on every machine, for ids, days and periods; never for words people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
