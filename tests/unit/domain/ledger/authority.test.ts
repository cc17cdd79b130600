import { describe, expect, test } from 'vitest'
import type { Entry } from '#domain/ledger/arrival.ts'
import { RULES } from '#domain/ledger/authority.ts'
import type { Rule } from '#domain/ledger/authority.ts'
import { fold } from '#domain/ledger/fold.ts'
import { itemOf, rowOf } from '#domain/ledger/itemRef.ts'
import type { Update, UpdateKind } from '#domain/ledger/update.ts'
import {
  decided,
  followed,
  statusSet,
  adopted,
  approved,
  entriesOf,
  filed,
  folded,
  keyClosed,
  releasePublished,
  keyEnrolled,
  noted,
  observed,
  reported,
  reviewed,
  shotOf,
  withdrawn,
} from '../../../fixtures/ledger.ts'
import type { Saying } from '../../../fixtures/ledger.ts'
import { aPlan, anAction, anIndicator, anInstitution } from '../../../fixtures/plan.ts'
import { arabic, english } from '../../../fixtures/words.ts'

/** MOI leads A1, supported by MOJ; MOH keeps I1; nobody keeps I2; NGO has no part in anything. */
const plan = aPlan({
  institutions: [
    anInstitution('SEC', false),
    ...['MOI', 'MOJ', 'MOH'].map((id) => anInstitution(id)),
    anInstitution('NGO', false),
  ],
  actions: [anAction({ id: 'A1', lead: 'MOI', partners: ['MOJ'] }), anAction({ id: 'A2', lead: 'MOI' })],
  indicators: [anIndicator({ id: 'I1', keeper: 'MOH' }), anIndicator({ id: 'I2' })],
})

const ruleOf = (updates: readonly Update[], of: Update) =>
  folded(updates, plan).refused.find(({ update }) => update.id === of.id)?.rule

const ROLES = { lead: 'MOI', partner: 'MOJ', keeper: 'MOH', secretariat: 'SEC', outsider: 'NGO', stranger: 'WHO' }
type Role = keyof typeof ROLES

const by = (role: Role, said = '2025-05-01'): Saying => ({ by: ROLES[role], said, pending: true })

/** What stands in the ledger already: a statement of the lead and its report. */
const standing = reported('A1', { by: 'MOI', said: '2025-04-20', period: '2025-Q1', percent: 10, pending: true })
const report = filed([standing], { by: 'MOI', said: '2025-04-20' })

const decision = decided()

const UNSIGNED = {
  lead: 'unsigned',
  partner: 'unsigned',
  keeper: 'unsigned',
  secretariat: 'unsigned',
  outsider: 'unsigned',
} as const

const NOT_SECRETARIAT = {
  lead: 'notSecretariat',
  partner: 'notSecretariat',
  keeper: 'notSecretariat',
  outsider: 'notSecretariat',
} as const

describe('who may say what: every kind of statement by every role', () => {
  const say: Readonly<Record<UpdateKind, (role: Role) => Update>> = {
    actionReported: (role) => reported('A1', { ...by(role), percent: 99 }),
    indicatorsObserved: (role) => observed([{ indicator: 'I1', period: '2025', value: 1 }], by(role)),
    noteAdded: (role) => noted('A1', by(role)),
    updateWithdrawn: (role) => withdrawn(itemOf(standing.id), by(role)),
    reportFiled: (role) => filed([standing], { ...by(role), period: '2025-Q2' }),
    reportReviewed: (role) => reviewed(report, 'accepted', by(role)),
    periodApproved: (role) => approved('2025-Q1', by(role)),
    decisionTaken: (role) => decided(by(role)),
    decisionFollowed: (role) => followed(decision, 'done', by(role)),
    statusSet: (role) => statusSet('A1', 'onTrack', by(role)),
    editionAdopted: (role) => adopted(by(role)),
    keyEnrolled: (role) => keyEnrolled('a', 'MOI', by(role)),
    keyClosed: (role) => keyClosed('a', 3, by(role)),
    releasePublished: (role) => releasePublished(1, by(role)),
  }
  const MAY: Readonly<Record<UpdateKind, Readonly<Partial<Record<Role, Rule>>>>> = {
    actionReported: { partner: 'notLead', keeper: 'notLead', secretariat: 'notLead', outsider: 'notLead' },
    indicatorsObserved: { lead: 'notKeeper', partner: 'notKeeper', secretariat: 'notKeeper', outsider: 'notKeeper' },
    noteAdded: {},
    updateWithdrawn: { partner: 'notAuthor', keeper: 'notAuthor', secretariat: 'notAuthor', outsider: 'notAuthor' },
    reportFiled: { partner: 'notAuthor', keeper: 'notAuthor', secretariat: 'notAuthor', outsider: 'notAuthor' },
    reportReviewed: NOT_SECRETARIAT,
    periodApproved: NOT_SECRETARIAT,
    decisionTaken: NOT_SECRETARIAT,
    decisionFollowed: NOT_SECRETARIAT,
    statusSet: NOT_SECRETARIAT,
    editionAdopted: NOT_SECRETARIAT,
    releasePublished: NOT_SECRETARIAT,
    // What is filed here is not signed: of keys nobody speaks so (`keyRegistry.test.ts`).
    keyEnrolled: UNSIGNED,
    keyClosed: UNSIGNED,
  }
  const cells = (Object.keys(say) as UpdateKind[]).flatMap((kind) =>
    (Object.keys(ROLES) as Role[]).map(
      (role) => [kind, role, role === 'stranger' ? 'unknownAuthor' : MAY[kind][role]] as const,
    ),
  )

  test.each(cells)('%s by the %s: %s', (kind, role, rule) => {
    const update = say[kind](role)
    const updates = [standing, report, update]
    expect(ruleOf(updates, update)).toBe(rule)
    expect(folded(updates, plan).entriesById.has(update.id)).toBe(rule === undefined)
  })

  test.each([
    ['a decision that binds nobody of the strategy', decided({ owner: 'WHO' })],
    ['a decision about an action that is not in the plan', decided({ actions: ['A1', 'A9'] })],
    ['a status of an action that is not in the plan', statusSet('A9', 'onTrack')],
  ])('%s speaks of something unknown', (_, update) => {
    expect(ruleOf([update], update)).toBe('unknownSubject')
  })

  test('the secretariat keeps the figures that nobody else keeps', () => {
    const figures = (role: Role) => observed([{ indicator: 'I2', period: '2025', value: 1 }], by(role))
    const [own, other] = [figures('secretariat'), figures('keeper')]
    expect([ruleOf([own], own), ruleOf([other], other)]).toEqual([undefined, 'notKeeper'])
  })
})

describe('attacks on the ledger change nothing that counts', () => {
  const accepted = reviewed(report, 'accepted', { said: '2025-05-10' })
  const base = [standing, report, accepted]
  const countsAs = (updates: readonly Update[]) => {
    const shot = shotOf(plan, [...base, ...updates], '2025-12-31')
    const { record } = shot.actions[0] ?? {}
    return [record?.current?.update.percent, record?.current?.standing.verdict, record?.contested.length]
  }
  const before = countsAs([])

  test('without an attack the lead’s accepted statement counts', () => {
    expect(before).toEqual([10, { kind: 'accepted', on: '2025-05-10', verified: false }, 0])
  })

  const foreign = reported('A1', { ...by('partner'), period: '2025-Q1', percent: 99 })
  const foreignReport = filed([foreign], by('partner'))
  test.each<[string, readonly Update[], Rule]>([
    ['a partner reports on an action it does not lead', [foreign], 'notLead'],
    [
      'a partner files and accepts its own report, verified',
      [reviewed(foreignReport, 'accepted', { by: 'MOJ', verified: [itemOf(foreign.id)] }), foreign, foreignReport],
      'notSecretariat',
    ],
    [
      'a partner corrects the lead’s statement',
      [reported('A1', { ...by('partner'), percent: 1, supersedes: [standing] })],
      'notLead',
    ],
    [
      'the lead corrects a statement about one action by one about another',
      [reported('A2', { ...by('lead'), percent: 1, supersedes: [standing] })],
      'otherSubject',
    ],
    [
      'a partner files the lead’s statement among its own',
      [filed([standing], { ...by('partner'), period: '2025-Q2' })],
      'notAuthor',
    ],
    [
      'a statement of another strategy is put in',
      [reported('A1', { ...by('lead'), period: '2025-Q2', percent: 99, strategy: 'other' })],
      'otherStrategy',
    ],
    [
      'a file signed by a partner carries a statement in the lead’s name',
      [reported('A1', { ...by('lead'), period: '2025-Q2', percent: 99, signer: 'MOJ' })],
      'otherSigner',
    ],
    ['somebody reports on an action that is not in the plan', [reported('A9', by('lead'))], 'unknownSubject'],
    [
      'a package corrects what a ministry filed',
      [reported('A1', { said: '2025-06-01', period: '2025-Q1', percent: 1, supersedes: [standing] })],
      'notItsRow',
    ],
  ])('%s', (_, attack, rule) => {
    const [first] = attack
    expect(first && ruleOf([...base, ...attack], first)).toBe(rule)
    expect(countsAs(attack)).toEqual(before)
  })

  test('the keeper’s figure for one year corrects no figure for another', () => {
    const figure = observed([{ indicator: 'I1', period: '2024', value: 5 }], by('keeper'))
    const other = observed(
      [{ indicator: 'I1', period: '2025', value: 9, supersedes: [rowOf(figure.id, 0)] }],
      by('keeper', '2025-06-01'),
    )
    expect(ruleOf([figure, other], other)).toBe('otherSubject')
  })

  test('what breaks a rule is kept as evidence and shown from the day it was said', () => {
    const refusedOn = (asOf: string) => shotOf(plan, [...base, foreign], asOf).refused.map(({ rule }) => rule)
    expect([refusedOn('2025-04-30'), refusedOn('2025-05-01')]).toEqual([[], ['notLead']])
  })

  test('a figure that corrects a row which its table never had corrects nothing', () => {
    const figure = observed([{ indicator: 'I1', period: '2024', value: 5 }], by('keeper'))
    const other = observed(
      [{ indicator: 'I1', period: '2024', value: 9, supersedes: [rowOf(figure.id, 7)] }],
      by('keeper', '2025-06-01'),
    )
    expect(ruleOf([figure, other], other)).toBe('otherSubject')
  })

  test('a statement whose table of figures is not here, or is another, says nothing', () => {
    const [figure, longer] = [['2024'], ['2024', '2025']].map((years) =>
      observed(
        years.map((of) => ({ indicator: 'I1', period: of, value: 5 })),
        by('keeper'),
      ),
    )
    const [entry, other] = entriesOf([figure, longer].flatMap((update) => update ?? []))
    if (!entry || !other?.figures) throw new Error('two statements were made')
    const rulesOf = (...entries: Entry[]) => fold([plan], entries).ledger.refused.map(({ rule }) => rule)
    const bare: Entry = { update: entry.update, arrival: entry.arrival }
    expect(rulesOf(bare)).toEqual(['figuresMissing'])
    expect(rulesOf({ ...bare, figures: other.figures })).toEqual(['figuresMissing'])
    expect(rulesOf(entry)).toEqual([])
  })

  test('a correction of something not here yet breaks no rule, and has its effect once it comes', () => {
    const correction = reported('A1', { ...by('lead'), period: '2025-Q1', percent: 15, supersedes: [standing] })
    expect(ruleOf([correction], correction)).toBeUndefined()
    expect(folded([correction, standing], plan).supersedersByItem.get(itemOf(standing.id))).toEqual([
      { ref: itemOf(correction.id), update: correction },
    ])
  })
})

test('every rule has its sentence in both languages', () => {
  for (const rule of RULES) {
    expect(english[`refusal.${rule}`], rule).toMatch(/\.$/u)
    expect(arabic[`refusal.${rule}`], rule).toMatch(/\p{Script=Arabic}.*\.$/u)
  }
})
