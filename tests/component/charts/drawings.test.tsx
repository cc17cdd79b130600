import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Day } from '#domain/plan/day.ts'
import type { TargetId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import { curveRows } from '../../../src/ui/charts/curveRows.ts'
import { ProgressCurveLazy } from '../../../src/ui/charts/ProgressCurveLazy.tsx'
import { TrendChartLazy } from '../../../src/ui/charts/TrendChartLazy.tsx'
import { trendRows } from '../../../src/ui/charts/trendRows.ts'
import { curvePoint, indicatorOf, seriesOf } from './figures.ts'
import { renderIn } from './renderIn.tsx'

/**
 * jsdom measures everything as 0 by 0; where nothing can be measured Recharts keeps the size it starts from. The charts
 * are fetched before, so that no test waits for the disk.
 */
beforeAll(async () => {
  vi.stubGlobal('ResizeObserver', undefined)
  await import('../../../src/ui/charts/TrendChart.tsx')
  await import('../../../src/ui/charts/ProgressCurve.tsx')
})

const indicator = indicatorOf({
  baseline: { period: '2022' as Period, value: 10 },
  targets: [
    {
      id: 'T1' as TargetId,
      period: '2028' as Period,
      value: 40,
      provenance: 'sourced',
      sources: [],
      note: { en: '', ar: '' },
    },
  ],
})
const series = seriesOf([
  { period: '2022', value: 10 },
  { period: '2023', value: 14 },
  { period: '2024', value: 30, status: 'B', cut: 'break' },
  { period: '2025', value: 32, status: 'E' },
])

it('a trend chart is summed up in words and explains where its line is cut', async () => {
  renderIn('en', <TrendChartLazy data={trendRows(indicator, [series])} />)
  expect(await screen.findByRole('application')).toHaveAccessibleName(
    'Victims referred: 4 figures. First 10 persons for 2022, latest 32 persons for 2025. Target 40 persons for 2028. 2024: break in series',
  )
  expect(screen.getByText(/The line is cut where figures cannot be compared. 2024: break in series/)).toBeVisible()
})

it('each comparable stretch is its own line, targets are diamonds and the baseline is named', async () => {
  const { container } = renderIn('en', <TrendChartLazy data={trendRows(indicator, [series])} />)
  await screen.findByRole('application')
  await waitFor(() => expect(container.querySelectorAll('.recharts-line-curve')).toHaveLength(3))
  expect(container.querySelectorAll('[data-mark=target]')).toHaveLength(1)
  expect(container.querySelectorAll('[data-cut=break]')).toHaveLength(1)
  expect(screen.getByText(/baseline/)).toBeInTheDocument()
})

it('by keyboard a reader walks through the periods and hears value and status', async () => {
  renderIn('en', <TrendChartLazy data={trendRows(indicator, [series])} />)
  const chart = await screen.findByRole('application')
  chart.focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await waitFor(() => expect(screen.getByText('30 persons')).toBeVisible())
  expect(screen.getByText('break in series')).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByText('estimated')).toBeVisible())
})

it('a scale that does not begin at zero says where it begins', async () => {
  const high = seriesOf([
    { period: '2024', value: 45 },
    { period: '2025', value: 37 },
  ])
  const { unmount } = renderIn('en', <TrendChartLazy data={trendRows(indicatorOf(), [high])} />)
  await screen.findByRole('application')
  expect(screen.getByText('The scale begins at 36, not at 0.')).toBeVisible()
  unmount()
  renderIn('en', <TrendChartLazy data={trendRows(indicator, [series])} />)
  await screen.findByRole('application')
  expect(screen.queryByText(/The scale begins/u)).toBeNull()
})

it('without figures or a plan a reader is told so', async () => {
  renderIn('en', <TrendChartLazy data={trendRows(indicatorOf(), [])} />)
  expect(await screen.findByText('There is no figure to draw yet.')).toBeVisible()
})

it('the progress curve names its lines and its day, and says both numbers', async () => {
  const data = curveRows(
    [
      curvePoint('2026-Q3', '2026-09-30', 0.4, 0.3),
      curvePoint('2026-Q4', '2026-11-23', 0.5, 0.41),
      curvePoint('2027-Q1', '2027-03-31', 0.7, undefined),
    ],
    '2026-11-23' as Day,
  )
  renderIn('en', <ProgressCurveLazy data={data} />)
  expect(await screen.findByRole('application')).toHaveAccessibleName(
    'Planned and done, in percent. On 23 November 2026: 41% done, 50% planned.',
  )
  for (const label of [/planned/, /done/, /As of 23 Nov 2026/]) expect(screen.getByText(label)).toBeInTheDocument()
})

it('in Arabic time runs from right to left', async () => {
  const { container } = renderIn('ar', <TrendChartLazy data={trendRows(indicator, [series])} />)
  await screen.findByRole('application')
  const ticks = () => [...container.querySelectorAll('.recharts-xAxis-tick-labels text')]
  await waitFor(() => expect(ticks().length).toBeGreaterThan(1))
  const places = ticks().map((tick) => Number(tick.getAttribute('x')))
  expect(places).toEqual(places.toSorted((a, b) => b - a))
})
