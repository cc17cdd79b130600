import { describe, expect, test } from 'vitest'
import type { Lang } from '#i18n/lang.ts'
import type { Messages, Part } from '#i18n/messages.ts'
import { fetchWords } from '#state/words.ts'
import { PARTS } from '../../fixtures/words.ts'

/** A server that answers when told to, each part of each language on its own. */
function server() {
  const waiting = new Map<
    string,
    { readonly resolve: (messages: Messages) => void; readonly reject: (error: Error) => void }
  >()
  const asked: string[] = []
  const load = (lang: Lang, part: Part): Promise<Messages> => {
    asked.push(`${lang} ${part}`)
    return new Promise((resolve, reject) => waiting.set(`${lang} ${part}`, { resolve, reject }))
  }
  const answer = (lang: Lang, part: Part) => waiting.get(`${lang} ${part}`)?.resolve(PARTS[lang][part])
  const fail = (lang: Lang, part: Part) => waiting.get(`${lang} ${part}`)?.reject(new Error('404'))
  return { load, answer, fail, asked }
}

async function speakingEnglish() {
  const site = server()
  const coming = fetchWords('en', site.load)
  site.answer('en', 'main')
  return { ...site, words: await coming }
}

const has = (messages: Messages, part: Part, lang: Lang) => {
  const [id = ''] = Object.keys(PARTS[lang][part])
  return messages[id as keyof Messages] === PARTS[lang][part][id]
}

describe('the words of a screen', () => {
  test('begin with the main part, and without it do not begin', async () => {
    const { words } = await speakingEnglish()
    expect(has(words.state().messages, 'main', 'en')).toBe(true)
    const site = server()
    const coming = fetchWords('en', site.load)
    site.fail('en', 'main')
    await expect(coming).rejects.toThrow('404')
  })

  test('grow by the part a screen needs, which is asked for once', async () => {
    const { words, answer, asked } = await speakingEnglish()
    const first = words.need('methods')
    expect(words.need('methods')).toBe(first)
    answer('en', 'methods')
    await first
    expect(has(words.state().messages, 'methods', 'en')).toBe(true)
    expect(asked).toEqual(['en main', 'en methods'])
  })

  test('a part that could not be had can be asked for again', async () => {
    const { words, answer, fail } = await speakingEnglish()
    const failed = words.need('methods')
    fail('en', 'methods')
    await expect(failed).rejects.toThrow('404')
    const second = words.need('methods')
    answer('en', 'methods')
    await second
    expect(has(words.state().messages, 'methods', 'en')).toBe(true)
  })
})

describe('another language', () => {
  test('comes with every part in use, all at once', async () => {
    const { words, answer } = await speakingEnglish()
    const needed = words.need('strategy')
    answer('en', 'strategy')
    await needed
    const change = words.speak('ar')
    answer('ar', 'main')
    expect(words.state().lang).toBe('en')
    answer('ar', 'strategy')
    await change
    const { lang, messages } = words.state()
    expect([lang, has(messages, 'main', 'ar'), has(messages, 'strategy', 'ar')]).toEqual(['ar', true, true])
  })

  test('waits for a part that a screen asks for meanwhile', async () => {
    const { words, answer, asked } = await speakingEnglish()
    const change = words.speak('ar')
    const needed = words.need('data')
    answer('en', 'data')
    await needed
    answer('ar', 'main')
    await expect.poll(() => asked).toContain('ar data')
    answer('ar', 'main')
    answer('ar', 'data')
    await change
    expect(has(words.state().messages, 'data', 'ar')).toBe(true)
  })

  test('that cannot be had leaves the one before, names the missing one, and can be asked for again', async () => {
    const { words, answer, fail } = await speakingEnglish()
    const change = words.speak('ar')
    fail('ar', 'main')
    await change
    expect(words.state()).toMatchObject({ lang: 'en', missing: 'ar' })
    const again = words.speak('ar')
    answer('ar', 'main')
    await again
    expect(words.state()).toMatchObject({ lang: 'ar', missing: undefined })
  })

  test('taken back before it came changes nothing', async () => {
    const { words, answer } = await speakingEnglish()
    const change = words.speak('ar')
    await words.speak('en')
    answer('ar', 'main')
    await change
    expect(words.state().lang).toBe('en')
  })
})
