/**
 * Text for programs that draw documents and tables: some draw the invisible isolates of a page over the letters beside,
 * and put a right-to-left text in order by themselves. What must run from left to right in it, such as a number with its
 * sign, stands between left-to-right marks, which all of them know.
 */
export function unmarked(text: string): string {
  return text.replaceAll(/\u2066([^\u2069]*)\u2069/gu, '\u200e$1\u200e').replaceAll(/[\u2066-\u2069]/gu, '')
}
