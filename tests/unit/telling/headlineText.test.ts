import { describe, expect, test } from 'vitest'
import { headline } from '#domain/judge/headline.ts'
import { headlineText } from '#telling/headlineText.ts'
import { shotOf } from '../../fixtures/ledger.ts'
import { STATES } from '../../fixtures/headlineStates.ts'
import { aPlan, anAction, anInstitution, QUARTERLY } from '../../fixtures/plan.ts'
import { AR, EN, heard } from '../../fixtures/say.ts'

const SENTENCES: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  'before its adoption': [
    'This day is before the plan was adopted on 15 December 2024; nothing is known of it yet.',
    'هذا اليوم سابق لإقرار الخطة في 15 ديسمبر 2024، ولا يُعلم عنها شيء بعد.',
  ],
  'without an action': ['The plan of this day names no action.', 'لا تذكر خطة هذا اليوم أي إجراء.'],
  'one action, on plan': [
    '1 of 1 action is on track or done. No axis is behind its plan.',
    '1 من أصل إجراء واحد وفق الخطة أو مكتملة. لا يوجد محور متأخر عن خطته.',
  ],
  'two axes, both reported': [
    '0 of 2 actions are on track or done. The others: 2 at risk or off track. AX2 is furthest behind plan, 20% done where 62% was planned (1 of 1 actions known). Every institution has reported for Q2 2025.',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: المعرّض للتأخر أو المتعثر 2. محور «AX2 بالعربية» هو الأبعد عن الخطة، إذ أُنجز 20% وكان المخطط 62% (المعلوم من إجراءاته 1 من 1). قدّمت جميع الجهات تقاريرها عن الربع الثاني من 2025.',
  ],
  'a past day, before anything was said': [
    '0 of 2 actions are on track or done. The others: 2 not due yet. Too little is known of the actions to say which axis is behind.',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: ما لم يحن موعده 2. المعلوم عن الإجراءات لا يكفي لبيان المحور المتأخر.',
  ],
  'nobody reports': [
    '0 of 2 actions are on track or done. The others: 2 without a report or not known. Too little is known of the actions to say which axis is behind. 2 of 2 institutions have not reported for Q2 2025.',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: ما هو بلا تقرير أو غير معلوم 2. المعلوم عن الإجراءات لا يكفي لبيان المحور المتأخر. لم تقدّم جهتان من أصل 2 تقريريهما عن الربع الثاني من 2025.',
  ],
  'all that was filed waits': [
    '0 of 2 actions are on track or done. The others: 2 unrated. Too little is known of the actions to say which axis is behind. Every institution has reported for Q2 2025. Reports on 2 actions await acceptance.',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: غير المقيّم 2. المعلوم عن الإجراءات لا يكفي لبيان المحور المتأخر. قدّمت جميع الجهات تقاريرها عن الربع الثاني من 2025. تقارير عن إجراءين بانتظار الاعتماد.',
  ],
  'one of two reports waits': [
    '0 of 2 actions are on track or done. The others: 1 at risk or off track and 1 unrated. Of the axes of which enough is known, AX1 is furthest behind plan, 50% done where 62% was planned (1 of 1 actions known). Every institution has reported for Q2 2025. A report on 1 action awaits acceptance.',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: المعرّض للتأخر أو المتعثر 1 وغير المقيّم 1. من بين المحاور المعلوم عنها ما يكفي، محور «AX1 بالعربية» هو الأبعد عن الخطة، إذ أُنجز 50% وكان المخطط 62% (المعلوم من إجراءاته 1 من 1). قدّمت جميع الجهات تقاريرها عن الربع الثاني من 2025. تقرير عن إجراء واحد بانتظار الاعتماد.',
  ],
  'no cycle': [
    '0 of 2 actions are on track or done. The others: 2 at risk or off track. AX2 is furthest behind plan, 20% done where 62% was planned (1 of 1 actions known).',
    '0 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: المعرّض للتأخر أو المتعثر 2. محور «AX2 بالعربية» هو الأبعد عن الخطة، إذ أُنجز 20% وكان المخطط 62% (المعلوم من إجراءاته 1 من 1).',
  ],
  'after its end': [
    '1 of 2 actions is on track or done. The others: 1 overdue. AX2 is furthest behind plan, 80% done where 100% was planned (1 of 1 actions known). 2 of 2 institutions have not reported for Q4 2028.',
    '1 من أصل إجراءين وفق الخطة أو مكتملة. والباقي: المتأخر عن موعده 1. محور «AX2 بالعربية» هو الأبعد عن الخطة، إذ أُنجز 80% وكان المخطط 100% (المعلوم من إجراءاته 1 من 1). لم تقدّم جهتان من أصل 2 تقريريهما عن الربع الرابع من 2028.',
  ],
  'no dates': [
    '1 of 3 known actions is reported completed. The others: 2 unrated. 1 of 2 indicators has a target.',
    '1 من أصل 3 إجراءات معلومة ورد اكتمالها. والباقي: غير المقيّم 2. لمؤشر واحد من أصل 2 مستهدف.',
  ],
  'deadlines alone, and no cycle': [
    '1 of 4 actions is on track or done. The others: 1 without a report or not known and 2 not due yet. Too little is known of the actions to say which axis is behind.',
    '1 من أصل 4 إجراءات وفق الخطة أو مكتملة. والباقي: ما هو بلا تقرير أو غير معلوم 1 وما لم يحن موعده 2. المعلوم عن الإجراءات لا يكفي لبيان المحور المتأخر.',
  ],
  'some suspended and cancelled': [
    '0 of 2 known actions are reported completed. The others: 2 suspended or cancelled.',
    '0 من أصل إجراءين معلومين ورد اكتمالها. والباقي: المعلّق أو الملغى 2.',
  ],
}

describe('where we stand, in sentences', () => {
  test.each(STATES)('%s: says only what is true, in both languages', (name, shot) => {
    expect([heard(headlineText(EN, shot)), heard(headlineText(AR, shot))]).toEqual(SENTENCES[name])
  })

  test.each(STATES)('%s: the parts add up to all actions', (_, shot) => {
    const said = headline(shot)
    const parts = said.kind === 'standing' ? said.good + said.rest.reduce((sum, { count }) => sum + count, 0) : 0
    expect(parts).toBe(said.kind === 'standing' ? shot.actions.length : 0)
  })

  test('only institutions that owe reports are counted among those that have not reported', () => {
    const plan = aPlan({
      actions: [anAction({ start: '2025-01-01', due: '2025-12-31' })],
      reporting: QUARTERLY,
      institutions: [anInstitution('SEC', false), anInstitution('MOI')],
    })
    expect(headlineText(EN, shotOf(plan, [], '2025-05-15'))).toMatch(
      /1 of 1 institutions has not reported for Q1 2025\.$/,
    )
  })
})
