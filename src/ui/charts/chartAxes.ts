import type { XAxisProps, YAxisProps } from 'recharts'
import { StepLabel } from './StepLabel.tsx'
import { axisWidth, LABEL } from './chartLook.ts'

/** Time from left to right, or from right to left where the language runs so: Recharts does not mirror itself. */
export function timeAxis(props: {
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly x: number }[]
  readonly text: (x: number) => string
  readonly isReversed: boolean
}) {
  return {
    dataKey: 'x',
    type: 'number',
    domain: [...props.domain],
    ticks: props.ticks.map(({ x }) => x),
    tickFormatter: props.text,
    interval: 'equidistantPreserveStart',
    minTickGap: 14,
    padding: { left: 14, right: 14 },
    reversed: props.isReversed,
    tick: LABEL,
    tickLine: false,
    axisLine: { stroke: 'var(--rule-2)' },
  } satisfies XAxisProps
}

/** Values on the side where reading begins, as wide as their longest label. */
export function valueAxis(props: {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly text: (value: number) => string
  readonly isReversed: boolean
}) {
  return {
    type: 'number',
    domain: [...props.domain],
    ticks: [...props.ticks],
    interval: 0,
    tickFormatter: props.text,
    orientation: props.isReversed ? 'right' : 'left',
    width: axisWidth(props.ticks.map(props.text)),
    tick: StepLabel,
    tickLine: false,
    axisLine: false,
  } satisfies YAxisProps
}
