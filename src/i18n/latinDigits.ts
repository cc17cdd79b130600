/** Arabic-Indic and Persian digits and the Arabic decimal sign have one meaning each; anything else is left as it is. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace('\u066B', '.')
}
