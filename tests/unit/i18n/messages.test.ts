import { parse as parseIcu } from '@formatjs/icu-messageformat-parser'
import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import type { Lang } from '#i18n/lang.ts'
import { loadMessages } from '#i18n/messages.ts'
import type { Part } from '#i18n/messages.ts'
import { messageValues } from '../../../.tools/messageValues.ts'
import { arabic, english, PARTS } from '../../fixtures/words.ts'

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en: english, ar: arabic }
const ids = Object.keys(english)
const parts = Object.keys(PARTS.en) as Part[]

type Ast = ReturnType<typeof parseIcu>
type Element = Ast[number]

/** The parsed message; throws on a message that is not ICU. */
function parse(lang: Lang, id: string): Ast {
  return parseIcu(CATALOGUES[lang][id] ?? '')
}

/** Every element of a message, those inside plurals, choices and tags included. */
function elements(ast: Ast): readonly Element[] {
  return ast.flatMap((element): readonly Element[] => [
    element,
    ...('children' in element ? elements(element.children) : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elements(value)) : []),
  ])
}

const isLiteral = (element: Element) => !('options' in element) && !('children' in element) && element.type === 0

/** What a message asks for: argument and tag names. The sign # asks for nothing. */
const named = (ast: Ast) => [
  ...new Set(
    elements(ast)
      .filter((element) => !isLiteral(element))
      .flatMap((element) => ('value' in element ? [element.value] : [])),
  ),
]

const plurals = (ast: Ast) =>
  elements(ast).flatMap((element) => ('pluralType' in element && element.pluralType === 'cardinal' ? [element] : []))

describe('the two catalogues', () => {
  test('hold the same messages in the same parts, in alphabetical order', () => {
    for (const part of parts) {
      const named = Object.keys(PARTS.en[part])
      expect(Object.keys(PARTS.ar[part]), part).toEqual(named)
      expect(named, part).toEqual(named.toSorted())
    }
  })

  test('hold no message in two parts', () => {
    const all = parts.flatMap((part) => Object.keys(PARTS.en[part]))
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
  })

  test('are what each language loads', async () => {
    for (const lang of ['en', 'ar'] as const)
      for (const part of parts) expect(await loadMessages(lang, part)).toEqual(PARTS[lang][part])
  })

  test('leave no message empty', () => {
    for (const id of ids)
      for (const lang of ['en', 'ar'] as const) expect(CATALOGUES[lang][id]?.trim(), id).not.toBe('')
  })

  test('are written in their own script', () => {
    const wordless = (text: string) => text.replaceAll(/[{<][^{}<>]*[}>]/g, '')
    for (const id of ids) {
      expect(CATALOGUES.en[id], `${id} in English`).not.toMatch(/[\u0600-\u06ff]/)
      if (/\p{L}{3}/u.test(wordless(CATALOGUES.en[id] ?? '')))
        expect(CATALOGUES.ar[id], `${id} in Arabic`).toMatch(/[\u0600-\u06ff]/)
    }
  })
})

describe('every message', () => {
  test('has its values in the types that calls are checked by', async () => {
    const written = readFileSync('src/i18n/messageValues.ts', 'utf8')
    expect(await format(messageValues(), { ...(await resolveConfig('.prettierrc.json')), parser: 'typescript' })).toBe(
      written,
    )
  })

  test('can be read, and asks for the same things in both languages', () => {
    for (const id of ids) expect(named(parse('ar', id)).toSorted(), id).toEqual(named(parse('en', id)).toSorted())
  })

  test('with a count has the two forms of English and the six of Arabic', () => {
    let counted = 0
    for (const id of ids) {
      for (const { options } of plurals(parse('en', id)))
        expect(Object.keys(options), id).toEqual(expect.arrayContaining(['one', 'other']))
      for (const { options } of plurals(parse('ar', id))) {
        counted += 1
        expect(Object.keys(options), id).toEqual(expect.arrayContaining(['zero', 'one', 'two', 'few', 'many', 'other']))
      }
      expect(plurals(parse('ar', id)).length > 0, id).toBe(plurals(parse('en', id)).length > 0)
    }
    expect(counted).toBeGreaterThan(0)
  })
})
