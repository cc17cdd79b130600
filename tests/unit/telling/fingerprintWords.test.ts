import { describe, expect, test } from 'vitest'
import { contentHash } from '#domain/ledger/canonical.ts'
import type { KeyId } from '#domain/plan/ids.ts'
import { fingerprintWords, THINGS } from '#telling/fingerprintWords.ts'
import { searchText } from '#i18n/searchText.ts'

const pairs = Array.from({ length: 256 }, (_, at) => [THINGS[2 * at] ?? '', THINGS[2 * at + 1] ?? ''] as const)

describe('the words of a key', () => {
  test('are 256 things, each with one English and one Arabic word that no other has, however it is spelled', () => {
    expect(THINGS).toHaveLength(512)
    expect(pairs.every(([en]) => /^[a-z]{3,11}$/u.test(en))).toBe(true)
    expect(pairs.every(([, ar]) => /^\p{Script=Arabic}{2,8}$/u.test(ar))).toBe(true)
    expect(new Set(THINGS.map(searchText)).size).toBe(512)
  })

  test('are the same in every release', () => {
    expect(contentHash(THINGS)).toBe('c0ad2708a604a7dd5cd36acdd2339602309fcc4a670b0fba02382cde0e839ea0')
    const words = fingerprintWords('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a' as KeyId)
    expect(words.map(({ en }) => en).join(' ')).toBe('turtle dance storm black bucket tree needle butter egg banana')
    expect(words.map(({ ar }) => ar).join(' ')).toBe('سلحفاة رقصة عاصفة أسود دلو شجرة إبرة زبدة بيضة موزة')
  })
})
