import { latinDigits } from './latinDigits.ts'

/** A number as people type it; `empty` where nothing is typed, `NaN` where it has not exactly one meaning. */
export function typedNumber(text: string): number | 'empty' {
  const latin = latinDigits(text.trim()).replace(/^\u2212/, '-')
  if (latin === '') return 'empty'
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(latin) ? Number(latin) : Number.NaN
}
