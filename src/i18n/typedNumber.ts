/** A number as people type it; `empty` where nothing is typed, `NaN` where it has not exactly one meaning. */
export function typedNumber(text: string): number | 'empty' {
  const latin = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace('\u066B', '.')
    .replace(/^[\u2212]/, '-')
  if (latin === '') return 'empty'
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(latin) ? Number(latin) : Number.NaN
}
