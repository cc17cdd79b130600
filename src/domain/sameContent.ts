type Parts = Readonly<Record<string, unknown>>

/** Whether two values have the same content, part for part; a number that is none yet differs from nothing said. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [some, others] = [a as Parts, b as Parts]
  const names = Object.keys(some)
  return names.length === Object.keys(others).length && names.every((name) => isSameContent(some[name], others[name]))
}
