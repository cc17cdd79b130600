import { expect, test } from 'vitest'
import { fileIdentity } from '#telling/fileIdentity.ts'
import type { Day } from '#domain/plan/day.ts'
import { aPlan } from '../../fixtures/plan.ts'
import { heard } from '../../fixtures/say.ts'

const plan = {
  ...aPlan(),
  title: { en: 'Clean rivers', ar: 'أنهار نظيفة' },
  edition: '2025-1',
  publishing: { licence: { name: 'CC BY 4.0', url: 'https://licence.example/by' } } as never,
}
const moment = { plan, asOf: '2026-03-31' as Day, basis: 'official' } as const
const about = {
  title: 'Fish',
  unit: 'tons',
  sources: [
    { text: 'وزارة البيئة · تقرير', url: '' },
    { text: 'River Board · Report', url: 'https://rivers.example/report' },
  ],
}

const columnsOf = async (of: Parameters<typeof fileIdentity>[0] = moment) =>
  Object.fromEntries((await fileIdentity(of, 'en')).columns(about).map(({ header, text }) => [header, text]))

test('each row of a saved table says what it is of, as of which day, from where and under which licence', async () => {
  expect(await columnsOf()).toEqual({
    Title: 'Fish',
    Unit: 'tons',
    Sources: 'وزارة البيئة · تقرير\nRiver Board · Report · https://rivers.example/report',
    Strategy: 'Clean rivers',
    'Edition of the plan': '2025-1',
    'As of': '2026-03-31',
    Licence: 'CC BY 4.0 https://licence.example/by',
  })
})

test('invented figures, and figures nobody has accepted yet, are called so in every row and over every picture', async () => {
  const illustrative = { ...moment, plan: { ...plan, isIllustrative: true } }
  expect((await columnsOf(illustrative))['Remark on the data']).toBe('Illustrative data: no figure here is official.')
  const provisional = { ...moment, basis: 'provisional' } as const
  expect((await columnsOf(provisional))['Remark on the data']).toBe(
    'Provisional: figures filed and not yet accepted are counted.',
  )
  expect((await fileIdentity(illustrative, 'ar')).mark).toBe('بيانات توضيحية: لا رقم هنا رسمي.')
  expect((await fileIdentity(moment, 'ar')).mark).toBeUndefined()
  const lines = (await fileIdentity(provisional, 'en')).lines(about).map(({ text }) => text)
  expect(lines).toContain('Provisional: figures filed and not yet accepted are counted.')
})

test('under a picture a source keeps the direction of its own language', async () => {
  const lines = (await fileIdentity(moment, 'ar')).lines(about).map(({ text, ...rest }) => ({
    text: heard(text),
    ...rest,
  }))
  expect(lines).toEqual([
    { text: 'الوحدة: tons' },
    { text: 'المصادر:' },
    { text: 'وزارة البيئة · تقرير', dir: 'rtl' },
    { text: 'River Board · Report', dir: 'ltr' },
    { text: 'أنهار نظيفة، نسخة الخطة 2025-1. حتى 31 مارس 2026.' },
    { text: 'الترخيص: CC BY 4.0' },
  ])
})
