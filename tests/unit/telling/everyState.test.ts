import { describe, expect, test } from 'vitest'
import { ACTION_STATUSES } from '#domain/judge/actionStatus.ts'
import { mattersOf } from '#domain/judge/matters.ts'
import { hasPlan } from '#domain/judge/rollup.ts'
import type { Rollup } from '#domain/judge/rollup.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { attentionLine } from '#telling/attentionLine.ts'
import { coverageText, progressText } from '#telling/progressText.ts'
import { STATES } from '../../fixtures/headlineStates.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

/** Every number in a sentence, in its order; a quarter is a word in Arabic. */
const numbersIn = (text: string) => (heard(text).replaceAll(/Q\d/gu, '').match(/\d+/gu) ?? []).map(Number)
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const countsOf = ({ countsByStatus }: Rollup) => ACTION_STATUSES.map((status) => countsByStatus[status])
const cards = ({ plan, rollups }: Snapshot) => plan.axes.flatMap(({ id }) => rollups.byAxis.get(id) ?? [])

describe.each(STATES)('%s', (_, snapshot) => {
  const { whole } = snapshot.rollups

  test('the marks of each card add up to its actions, and the cards to the strategy', () => {
    for (const card of [...cards(snapshot), whole]) expect(sumOf(countsOf(card))).toBe(card.count)
    for (const [at, count] of countsOf(whole).entries())
      expect(sumOf(cards(snapshot).map((card) => countsOf(card)[at] ?? 0)), ACTION_STATUSES[at]).toBe(count)
    expect(sumOf(cards(snapshot).map(({ coverage }) => coverage.due))).toBe(whole.coverage.due)
    expect(sumOf(cards(snapshot).map(({ coverage }) => coverage.known))).toBe(whole.coverage.known)
  })

  test('a card says the same numbers in both languages, and rests on no more than is due', () => {
    for (const card of [...cards(snapshot), whole]) {
      const { known, due } = card.coverage
      expect(known).toBeLessThanOrEqual(due)
      expect(due).toBeLessThanOrEqual(card.count)
      if (!hasPlan(card)) continue
      const [english, arabic] = [EN, AR].map((say) => progressText(say, card))
      expect(numbersIn(arabic ?? '')).toEqual(numbersIn(english ?? ''))
      const [covered, inArabic] = [EN, AR].map((say) => coverageText(say, card))
      if (due === 0) expect([covered, inArabic]).toEqual([undefined, undefined])
      else
        expect([numbersIn(covered ?? ''), numbersIn(inArabic ?? '')]).toEqual([
          [known, due],
          [known, due],
        ])
      // What is withheld says how little is known; what is shown is not withheld.
      expect(card.actual.kind === 'value').toBe(card.planned.kind === 'value')
      if (card.actual.kind === 'gap') expect(numbersIn(english ?? '')).toEqual([known, due])
    }
  })

  test('every matter for attention has its reason in both languages, with the same numbers and no gap in it', () => {
    for (const matter of mattersOf(snapshot.attention)) {
      const [english, arabic] = [EN, AR].map((say) => heard(attentionLine(say, snapshot, matter)?.reason ?? ''))
      expect(english).toMatch(/[a-z].*\.$/u)
      expect(arabic).toMatch(/[\u0600-\u06ff].*\.$/u)
      // One and two of something are words in Arabic.
      const figures = (text: string | undefined) => numbersIn(text ?? '').filter((figure) => figure > 2)
      expect(figures(arabic).toSorted()).toEqual(figures(english).toSorted())
      for (const text of [english, arabic]) expect(text).not.toMatch(/undefined|NaN|[{}]|– |«»|“”/u)
    }
  })

  test('nothing is called late that is not due, nor unreported where nobody owes', () => {
    const late = snapshot.attention.flatMap((item) => (item.kind === 'overdue' ? [item.action] : []))
    expect(late.filter((id) => (snapshot.actionOf(id)?.action.due ?? '9') >= snapshot.asOf)).toEqual([])
    const silent = snapshot.attention.filter(({ kind }) => kind === 'noReport' || kind === 'missingReport')
    expect(snapshot.plan.reporting ? [] : silent).toEqual([])
  })
})
