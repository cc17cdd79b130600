import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Wording } from '#domain/plan/wording.ts'
import { anAction, anAxis, anIndicator, anInstitution, aMilestone, aPlan, ORIGIN } from '../../fixtures/plan.ts'
import { reported, series } from '../../fixtures/ledger.ts'
import { openAthar } from './openAthar.tsx'

/** Every word of the strategy begins so; nothing of ours does. */
const italian = (text: string): Wording => ({ it: `Zeta ${text}`, en: '', ar: '' })

const objective = {
  ...ORIGIN,
  id: 'O1' as never,
  axis: anAxis().id,
  axisBasis: 'published' as const,
  order: 1,
  code: '1.2',
  extra: { Fondi: 'PNRR' },
  title: italian('obiettivo'),
}
const recommendation = {
  ...ORIGIN,
  id: 'REC1' as never,
  year: 2024,
  body: italian('comitato'),
  title: italian('raccomandazione'),
  code: 'R-7',
  extra: { Esito: 'accolta' },
}
const milestone = {
  ...aMilestone({ due: '2025-03-31' }),
  title: italian('traguardo'),
  code: 'M1C1-5',
  extra: { Rata: 'terza' },
}
const plan = aPlan({
  languages: ['it'],
  title: italian('strategia'),
  description: italian('descrizione'),
  selfRatings: [{ code: 'v', label: italian('verde'), means: 'on_track' }],
  caveats: [{ kind: 'gap', text: italian('avvertenza'), about: [] }],
  axes: [{ ...anAxis(), code: 'P1', name: italian('missione'), description: italian('dettaglio') }],
  objectives: [objective],
  recommendations: [recommendation],
  institutions: [
    { ...anInstitution('SEC', false), name: italian('segreteria'), short: italian('segr.'), role: italian('guida') },
    { ...anInstitution('MOI'), name: italian('interno'), short: italian('int.'), role: italian('lavoro') },
  ],
  actions: [
    {
      ...anAction({ start: '2024-01-01', due: '2025-01-31', objective: 'O1' }),
      title: italian('azione'),
      description: italian('spiegazione'),
      answers: [recommendation.id],
      milestones: [milestone],
    },
    { ...anAction({ id: 'A2', start: '2025-01-01', due: '2026-12-31', objective: 'O1' }), title: italian('seconda') },
  ],
  indicators: [
    {
      ...anIndicator({ id: 'I1', axis: 'AX1', keeper: 'MOI' }),
      name: italian('indicatore'),
      unit: italian('casi'),
      definition: italian('definizione'),
    },
  ],
})
const updates = [
  { ...reported('A2', { percent: 30, said: '2026-01-15' }), selfRating: 'v' },
  series({ 2024: 5, 2025: 6 }),
]
const at = (path: string, lang: 'en' | 'ar') => openAthar({ plan, updates, at: `${path}?asOf=2026-07-01`, lang })

/** Texts of the strategy that say to no one which language they are in. */
function unmarked(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node
    if (textContent?.includes('Zeta') && parentElement?.closest('[lang]')?.getAttribute('lang') !== 'it')
      found.push(`${parentElement?.closest('[class]')?.className}: ${textContent}`)
  }
  return found
}

describe('a strategy in a language that the screens do not speak', () => {
  it.each([
    '/',
    '/axes/AX1',
    '/institutions',
    '/institutions/MOI',
    '/actions',
    '/actions/A1',
    '/actions/A2',
    '/indicators',
    '/indicators/I1',
    '/about',
    '/data',
  ])('says of each of its words on %s which language it is in', async (path) => {
    await at(path, path === '/' ? 'ar' : 'en')
    expect(document.body.textContent).toContain('Zeta')
    expect(unmarked()).toEqual([])
  })

  it('shows the numbers it gives its objectives, milestones and recommendations, and its own columns', async () => {
    await at('/actions/A1', 'en')
    expect(screen.getByRole('rowheader', { name: /M1C1-5 Zeta traguardo.*Rata.*terza/u })).toBeInTheDocument()
    const answered = screen.getByRole('region', { name: 'Recommendations it answers' })
    expect(within(answered).getByText('R-7')).toBeInTheDocument()
    expect(within(answered).getByText('accolta')).toBeInTheDocument()
  })

  it('shows the numbers of an axis and its objectives', async () => {
    await at('/axes/AX1', 'en')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('P1 Zeta missione')
    // Number and title run in one direction, that of the title.
    expect(
      within(screen.getByRole('heading', { level: 1 }))
        .getByText('P1')
        .closest('[dir]'),
    ).toHaveTextContent('P1 Zeta missione')
    expect(screen.getByRole('link', { name: '1.2 Zeta obiettivo' })).toBeInTheDocument()
    expect(screen.getByText('PNRR')).toBeInTheDocument()
  })
})
