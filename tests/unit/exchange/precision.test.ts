import { describe, expect, test } from 'vitest'
import { snapshot } from '#domain/makeSnapshot.ts'
import { latestStatements } from '#domain/judge/latest.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { writePackage } from '#exchange/package/writePackage.ts'
import { saidText } from '#telling/saidText.ts'
import { aPackage, cell, line, opener } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'
import { day } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

async function load(...edits: readonly Edit[]) {
  const result = await readPackage(opener(aPackage(...edits)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.loaded
}

const sourced = (said: string) => line('statements', `R9,A2,,,completed,,,,,${said},,,,,,sourced,S1`)

describe('what is known to a month or a year', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2025-Q2', '2025-06-30'],
    ['2025-04', '2025-04-30'],
    ['2025-04-09', '2025-04-09'],
  ])('said in %s counts from its last day, %s, and not before', async (said, last) => {
    const { plan, entries } = await load(sourced(said))
    const stateOn = (on: string) =>
      snapshot([plan], entries, day(on)).actionOf(plan.actions[1]?.id as never)?.record.current?.update.state
    const before = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10)
    expect(stateOn(before)).not.toBe('completed')
    expect(stateOn(last)).toBe('completed')
  })

  test('said nobody knows when counts from the adoption of the edition', async () => {
    const { plan, entries } = await load(sourced(''))
    const said = (on: string) => snapshot([plan], entries, day(on)).actions[1]?.record.current?.update
    expect(said('2024-12-14')).toBeUndefined()
    expect(said('2024-12-15')).toMatchObject({ said: '2024-12-15', saidIn: null })
  })

  test('is shown as that, and never as a day', async () => {
    const shown = async (said: string) => {
      const { plan, entries } = await load(sourced(said))
      const [latest] = latestStatements(snapshot([plan], entries, day('2026-06-01')).actions.slice(1))
      return latest && [EN, AR].map((say) => heard(saidText(say, latest.update, 'long')))
    }
    expect(await shown('2025')).toEqual(['2025', '2025'])
    expect(await shown('2026-02')).toEqual(['February 2026', 'فبراير 2026'])
    expect(await shown('2025-04-09')).toEqual(['9 April 2025', '9 أبريل 2025'])
    expect(await shown('')).toEqual(['not known', 'غير معلوم'])
  })

  test('is written back as it was read', async () => {
    const edits = [
      sourced('2025'),
      cell('observations', 'Y2', 'said', '2026-01'),
      cell('observations', 'Y1', 'said', ''),
    ]
    const { plan, planHash, entries } = await load(...edits)
    const { files } = writePackage(plan, entries)
    const again = await readPackage(opener(new Map(files)))
    expect(again).toMatchObject({ ok: true, loaded: { planHash, entries } })
  })

  test('is another statement than one said on its last day', async () => {
    const { entries } = await load(sourced('2025'))
    const ids = entries.map(({ update }) => update.id)
    const exact = (await load(sourced('2025-12-31'))).entries.map(({ update }) => update.id)
    expect(ids).not.toEqual(exact)
  })
})
