/** Breaks text into lines of about so many pixels at a font size; letter widths are estimated. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const letters = Math.max(10, Math.floor(width / (size * 0.54)))
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else if (word !== '') lines.push(word)
  }
  return lines
}
