import type { Wording } from '../plan/wording.ts'

/** The text, or nothing in every language where one of some numbers stands in it in figures: what is withheld is not told in a note. */
export function withoutNumbers(text: Wording, numbers: ReadonlySet<number>): Wording {
  const isTold = Object.values(text).some((side) => numbersIn(side).some((number) => numbers.has(number)))
  return isTold ? (Object.fromEntries(Object.keys(text).map((tag) => [tag, ''])) as unknown as Wording) : text
}

/** The numbers that stand in a text in figures, of either form, with or without marks between thousands. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\p{Nd}+(?:[.,٬٫\u00a0\u202f]\p{Nd}+)*/gu)].flatMap(([found]) => {
    const plain = found.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    const whole = plain.replaceAll(/[,٬\u00a0\u202f]/gu, '').replace('٫', '.')
    return [Number(whole), ...plain.split(/[^0-9]+/).map(Number)].filter(Number.isFinite)
  })
}
