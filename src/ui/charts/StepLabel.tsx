import { Text } from 'recharts'
import type { YAxisTickContentProps } from 'recharts'
import { LABEL } from './chartLook.ts'

/** The label of a step on the value axis: a long one breaks into lines that stand apart, as Arabic needs. */
export function StepLabel({ payload, index, tickFormatter, ...place }: YAxisTickContentProps) {
  return (
    <Text {...place} {...LABEL} lineHeight="1.35em">
      {tickFormatter ? tickFormatter(payload.value, index) : String(payload.value)}
    </Text>
  )
}
