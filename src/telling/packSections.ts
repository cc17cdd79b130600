/** The parts of a meeting pack, in their order. */
export const SECTIONS = [
  'standing',
  'axes',
  'attention',
  'changes',
  'indicators',
  'reporting',
  'followUp',
  'decisions',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** The sections that an address leaves out, `indicators,reporting`; what is no section is ignored. */
export function parseWithout(text: string | undefined): readonly SectionName[] {
  const named = text?.split(',') ?? []
  return SECTIONS.filter((section) => named.includes(section))
}

/** The same as it stands in an address; undefined where nothing is left out. */
export function formatWithout(without: readonly SectionName[]): string | undefined {
  return without.length > 0 ? SECTIONS.filter((section) => without.includes(section)).join(',') : undefined
}
