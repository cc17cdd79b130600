import { describe, expect, test } from 'vitest'
import { readPackage } from '#exchange/package/readPackage.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import { aPackage, cell, column, opener, swap } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'

async function load(...edits: readonly Edit[]) {
  const result = await readPackage(opener(aPackage(...edits)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

describe('what a strategy has in its own way', () => {
  const own = [
    column('actions', 'code', { A1: '1.2(a)' }),
    column('actions', 'description_en', { A1: 'Draft it and pass it' }),
    column('actions', 'co_leads', { A2: 'MOI' }),
    column('actions', 'Focal theme', { A1: 'Law reform', A2: '' }),
    column('indicators', 'SDG', { I1: '16.2' }),
  ]

  test('is kept with its row, and only where it says something', async () => {
    const { plan } = (await load(...own)).loaded
    expect(plan.actions[0]).toMatchObject({
      code: '1.2(a)',
      description: { en: 'Draft it and pass it', ar: '' },
      coLeads: [],
      extra: { 'Focal theme': 'Law reform' },
    })
    expect(plan.actions[1]).toMatchObject({ coLeads: ['MOI'] })
    expect(plan.actions[1]).not.toHaveProperty('code')
    expect(plan.actions[1]).not.toHaveProperty('extra')
    expect(plan.indicators[0]?.extra).toEqual({ SDG: '16.2' })
  })

  test('is written back, with a column only where some row fills it', async () => {
    const { plan, planHash, entries } = (await load(...own)).loaded
    const { files } = writePackage(plan, entries)
    const heading = (table: string) => files.get(`${table}.csv`)?.split('\n')[0]?.split(',')
    expect(heading('actions')).toEqual(expect.arrayContaining(['code', 'description_en', 'co_leads', 'Focal theme']))
    expect(heading('actions')).not.toContain('description_ar')
    expect(heading('axes')).not.toContain('code')
    expect(await readPackage(opener(new Map(files)))).toMatchObject({ ok: true, loaded: { planHash } })
  })

  test('a column nobody knows is warned of once, whatever stands in it', async () => {
    const { warnings } = await load(...own)
    expect(warnings.map(({ code, file, column: name }) => [code, file, name])).toEqual([
      ['columnKept', 'actions.csv', 'Focal theme'],
      ['columnKept', 'indicators.csv', 'SDG'],
    ])
  })

  test('columns that a spreadsheet left behind without a heading are passed over', async () => {
    const { planHash } = (await load()).loaded
    const wide = await load(column('actions', '', {}), column('targets', '', {}), column('targets', '', {}))
    expect(wide.loaded.planHash).toBe(planHash)
  })

  test.each([
    ['the lead', column('actions', 'co_leads', { A1: 'MOI' }), 'co_leads'],
    ['a partner', column('actions', 'co_leads', { A1: 'MOJ' }), 'partners'],
  ])('who leads an action too is not %s', async (_, edit, at) => {
    const result = await readPackage(opener(aPackage(edit)))
    expect(!result.ok && result.problems.map(({ code, column: name }) => [code, name])).toEqual([['partnerIsLead', at]])
  })

  test('what a co-lead reports is no report by somebody without a part', async () => {
    const edits = [cell('actions', 'A1', 'partners', ''), cell('statements', 'R1', 'institution', 'MOJ')]
    const codes = async (...more: readonly Edit[]) => (await load(...edits, ...more)).warnings.map(({ code }) => code)
    expect(await codes()).toEqual(['noPartInAction'])
    expect(await codes(column('actions', 'co_leads', { A1: 'MOJ' }))).toEqual([])
  })
})

describe('money and the owners’ own assessments', () => {
  const scale = swap(
    'datapackage.json',
    '"edition"',
    '"self_ratings":[{"code":"G","label":{"en":"Green","ar":"أخضر"},"means":"on_track"}],"edition"',
  )
  const edits = [
    scale,
    column('actions', 'budget', { A1: '1200.5' }),
    column('actions', 'spent', { A1: '0' }),
    column('actions', 'currency', { A1: 'KWD' }),
    column('statements', 'self_rating', { R2: 'G' }),
  ]

  test('are kept and written back', async () => {
    const { plan, planHash, entries } = (await load(...edits)).loaded
    expect(plan.actions[0]?.money).toEqual({ currency: 'KWD', budget: 1200.5, spent: 0 })
    expect(plan.actions[1]).not.toHaveProperty('money')
    expect(plan.selfRatings?.map(({ code, means }) => [code, means])).toEqual([['G', 'on_track']])
    const own = entries.flatMap(({ update }) => (update.kind === 'actionReported' ? [update.selfRating] : []))
    expect(own.filter((each) => each !== undefined)).toEqual(['G'])
    const { files } = writePackage(plan, entries)
    const again = await load((all) => {
      all.clear()
      for (const [path, text] of files) all.set(path, text)
    })
    expect(again.loaded.planHash).toBe(planHash)
    expect(again.loaded.entries).toEqual(entries)
  })

  test('a word outside the scale is refused', async () => {
    const result = await readPackage(opener(aPackage(scale, column('statements', 'self_rating', { R2: 'Green' }))))
    expect(!result.ok && result.problems.map(({ code, detail }) => [code, detail])).toEqual([['notOneOf', 'G']])
  })
})
