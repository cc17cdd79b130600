import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Bullet } from '../../../src/ui/charts/Bullet.tsx'
import { Sparkline } from '../../../src/ui/charts/Sparkline.tsx'
import { StatusBar } from '../../../src/ui/charts/StatusBar.tsx'
import { seriesOf } from './figures.ts'
import { renderIn } from './renderIn.tsx'

it('a bullet is a sentence for those who do not see it', () => {
  const { container } = renderIn('en', <Bullet done={0.61} planned={0.58} label="61 % done, 58 % planned" />)
  expect(screen.getByRole('img', { name: '61 % done, 58 % planned' })).toBeVisible()
  expect(container.querySelector('[data-part=done]')).toHaveStyle({ inlineSize: '61%' })
})

it('an unknown share is an empty track, not a bar of zero', () => {
  const { container } = renderIn('en', <Bullet done={undefined} planned={0.4} label="unknown" />)
  expect(container.querySelector('[data-part=done]')).toBeNull()
  expect(container.querySelector('[data-part=planned]')).not.toBeNull()
})

it('a status bar reads as its counts and leaves out what is zero', () => {
  renderIn(
    'en',
    <StatusBar
      segments={[
        { id: 'on', count: 13, colorToken: '--on', label: 'on track' },
        { id: 'over', count: 0, colorToken: '--over', label: 'overdue' },
        { id: 'off', count: 1, colorToken: '--off', label: 'off track' },
      ]}
    />,
  )
  expect(screen.getByRole('img', { name: '13 on track and 1 off track' })).toBeVisible()
})

it('a status bar with nothing to count is absent', () => {
  renderIn('en', <StatusBar segments={[{ id: 'on', count: 0, colorToken: '--on', label: 'on track' }]} />)
  expect(screen.queryByRole('img')).toBeNull()
})

const series = seriesOf([
  { period: '2022', value: 1 },
  { period: '2023', value: 2 },
  { period: '2024', value: 5, cut: 'break' },
  { period: '2025', value: 6 },
])

it('a sparkline is cut where the series is, and hidden where numbers say the same', () => {
  const { container } = renderIn('en', <Sparkline series={series} />)
  expect(container.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

it('a sparkline ends at the left in Arabic', () => {
  const endsAt = (lang: 'en' | 'ar') => {
    const { container } = renderIn(lang, <Sparkline series={series} />)
    return Number(container.querySelector('circle')?.getAttribute('cx'))
  }
  expect(endsAt('en')).toBe(85)
  expect(endsAt('ar')).toBe(3)
})

it('of one figure there is no course to draw', () => {
  const { container } = renderIn('en', <Sparkline series={seriesOf([{ period: '2022', value: 1 }])} />)
  expect(container.querySelector('svg')).toBeNull()
})
