import { describe, expect, test } from 'vitest'
import { mattersOf } from '#domain/judge/matters.ts'
import type { SelfRating } from '#domain/plan/selfRating.ts'
import { actionReason } from '#telling/actionReason.ts'
import { attentionLine } from '#telling/attentionLine.ts'
import { reported, shotOf } from '../../../fixtures/ledger.ts'
import { anAction, aPlan } from '../../../fixtures/plan.ts'
import { AR, EN, heard } from '../../../fixtures/say.ts'

const SCALE: readonly SelfRating[] = [
  { code: 'G', label: { en: 'Green', ar: 'أخضر' }, means: 'on_track' },
  { code: 'A', label: { en: 'Amber', ar: 'كهرماني' }, means: 'at_risk' },
  { code: 'R', label: { en: 'Red', ar: 'أحمر' }, means: 'off_track' },
]
const plan = aPlan({
  actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })],
  reporting: undefined,
  selfRatings: SCALE,
})
const shot = (selfRating: string, percent: number | undefined) =>
  shotOf(plan, [reported('A1', { selfRating, ...(percent !== undefined && { percent }) })], '2025-07-01')

describe('the owner’s own assessment', () => {
  test.each([
    ['G', 50, 'onTrack', 0],
    ['A', 50, 'onTrack', 1],
    ['R', 50, 'onTrack', 2],
    ['G', 10, 'offTrack', 2],
    ['A', 40, 'atRisk', 0],
  ])('%s at %d per cent, computed as %s, is %d steps apart', (code, percent, status, apart) => {
    const [row] = shot(code, percent).actions
    expect(row?.verdict).toMatchObject({ status, own: { rating: { code }, apart } })
  })

  test('is not apart from a status that judges nothing', () => {
    expect(shot('R', undefined).actions[0]?.verdict).toMatchObject({ status: 'unrated', own: { apart: 0 } })
  })

  test('changes nothing of what is computed', () => {
    const [green, red] = [shot('G', 40), shot('R', 40)].map(({ actions: [row], rollups }) => [
      row?.verdict.status,
      row?.verdict.actual,
      rollups.whole.actual,
    ])
    expect(green).toEqual(red)
  })

  test('that differs is a matter for attention, with both words', () => {
    const snapshot = shot('G', 10)
    const [matter] = mattersOf(snapshot.attention.filter(({ kind }) => kind === 'assessmentDiffers'))
    const said = [EN, AR].map((say) => heard((matter && attentionLine(say, snapshot, matter)?.reason) ?? ''))
    expect(said[0]).toMatch(/^The owner’s own assessment is “Green”, and what is computed is “off track”\./u)
    expect(said[1]).toMatch(/^تقييم الجهة نفسها «أخضر»، والمحسوب «/u)
    expect(shot('A', 40).attention.map(({ kind }) => kind)).not.toContain('assessmentDiffers')
  })

  test('stands among the facts of the action', () => {
    const [row] = shot('G', 10).actions
    const facts = row ? actionReason(EN, row, plan.rules).facts : []
    expect(facts.map(({ term, value }) => [term, heard(value)])).toContainEqual([
      'Owner’s own assessment',
      'Green, which differs from what is computed',
    ])
  })
})
