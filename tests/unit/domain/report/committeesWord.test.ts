import { describe, expect, test } from 'vitest'
import { itemOf } from '#domain/ledger/itemRef.ts'
import type { Update } from '#domain/ledger/update.ts'
import { committeesWord } from '#domain/report/committeesWord.ts'
import { decided, folded, followed, statusSet, withdrawn } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, institutionId } from '../../../fixtures/plan.ts'

const plan = aPlan({ actions: [anAction({ id: 'A1', lead: 'MOI' }), anAction({ id: 'A2', lead: 'MOJ' })] })

const toldTo = (institution: string, updates: readonly Update[]) =>
  committeesWord(folded(updates, plan), plan, institutionId(institution)).map(({ update }) => update.id)
const idsOf = (updates: readonly Update[]) => updates.map(({ id }) => id)

describe('what the committee said that concerns an institution', () => {
  const owned = decided({ what: 'Owned', owner: 'MOI' })
  const about = decided({ what: 'About what it leads', owner: 'MOJ', actions: ['A1'] })
  const others = decided({ what: 'Of others', owner: 'MOJ', actions: ['A2'] })

  test('is what it carries out, and what is about actions it leads', () => {
    expect(toldTo('MOI', [owned, about, others])).toEqual(idsOf([owned, about]))
    expect(toldTo('MOJ', [owned, about, others])).toEqual(idsOf([about, others]))
  })

  test('comes with what became of it and with the statuses set on its actions', () => {
    const [done, set, elsewhere] = [followed(owned, 'done'), statusSet('A1', 'atRisk'), statusSet('A2', 'atRisk')]
    expect(toldTo('MOI', [owned, others, done, followed(others, 'done'), set, elsewhere])).toEqual(
      idsOf([owned, done, set]),
    )
  })

  test('comes with what took it back, and what took that back in turn', () => {
    const by = { by: 'SEC', own: true } as const
    const taken = withdrawn(itemOf(owned.id), by)
    const again = withdrawn(itemOf(taken.id), by)
    expect(toldTo('MOI', [owned, taken, again])).toEqual(idsOf([owned, taken, again]))
  })

  test('is each thing once, and nothing where nothing was decided', () => {
    const both = decided({ owner: 'MOI', actions: ['A1'] })
    expect(toldTo('MOI', [both])).toEqual([both.id])
    expect(toldTo('MOI', [others])).toEqual([])
  })

  test('is not what an earlier secretariat said', () => {
    const later = { ...plan, secretariat: institutionId('MOJ') }
    expect(committeesWord(folded([owned], plan), later, institutionId('MOI'))).toEqual([])
  })
})
