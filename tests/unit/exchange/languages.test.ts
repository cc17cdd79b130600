import { describe, expect, test } from 'vitest'
import { directionIn, pick, sideFor } from '#i18n/lang.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import { aPackage, column, inOneLanguage, opener, swap } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'

async function load(...edits: readonly Edit[]) {
  const result = await readPackage(opener(aPackage(...edits)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

describe('a package in one language that no screen speaks', () => {
  test('is read whole and without a warning', async () => {
    const { loaded, warnings } = await load(inOneLanguage('it'))
    expect(warnings).toEqual([])
    expect(loaded.plan.languages).toEqual(['it'])
    expect(loaded.plan.title).toEqual({ it: 'Small strategy', en: '', ar: '' })
    expect(loaded.plan.actions[0]?.title).toEqual({ it: 'First', en: '', ar: '' })
    expect(loaded.plan.indicators[1]?.scale).toEqual([
      { code: 1, label: { it: 'One', en: '', ar: '' } },
      { code: 2, label: { it: 'Two', en: '', ar: '' } },
    ])
  })

  test('is shown in it, to readers of either language', async () => {
    const { title } = (await load(inOneLanguage('it'))).loaded.plan
    expect((['en', 'ar'] as const).map((lang) => [sideFor(title, lang), pick(title, lang)])).toEqual([
      ['it', 'Small strategy'],
      ['it', 'Small strategy'],
    ])
  })

  test('is written back as it was read', async () => {
    const { plan, planHash, entries } = (await load(inOneLanguage('pt-BR'))).loaded
    const { files } = writePackage(plan, entries)
    expect(files.get('axes.csv')?.split('\n')[0]).toContain('name_pt-BR')
    const again = await readPackage(opener(new Map(files)))
    expect(again).toMatchObject({ ok: true, loaded: { planHash } })
  })
})

describe('a package in several languages', () => {
  test('has a column for each, of which the first alone must be filled', async () => {
    const { loaded } = await load(
      swap('datapackage.json', '"edition"', '"languages":["en","fr","ar"],"edition"'),
      column('axes', 'name_fr', { AX1: 'Prévention' }),
    )
    expect(Object.entries(loaded.plan.axes[0]?.name ?? {})).toEqual([
      ['en', 'Prevention'],
      ['fr', 'Prévention'],
      ['ar', 'الوقاية'],
    ])
  })

  test('may not use a language it does not name', async () => {
    const french = swap('datapackage.json', '"en":"Small strategy"', '"en":"Small strategy","fr":"Petite"')
    const result = await readPackage(opener(aPackage(french)))
    expect(!result.ok && result.problems.map(({ code, column: at }) => [code, at])).toEqual([
      ['settingUnknown', 'athar.title.fr'],
    ])
  })
})

test('text runs the way its script does', () => {
  expect(['it', 'en', 'ar', 'he', 'fa', 'ur', 'pa-Arab', 'pa', 'ku'].map(directionIn)).toEqual([
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
})
