import { useEffect, useMemo, useState } from 'react'
import type { CurvePoint } from '#domain/judge/curve.ts'
import type { Foreseen } from '#domain/judge/pace.ts'
import type { Day } from '#domain/plan/day.ts'
import { afterPaint } from '../late.tsx'

type CurveBand = typeof import('#domain/judge/forecast.ts').curveBand

/** Where a curve would go at its pace; undefined until what tells it has come, and where that cannot be fetched. */
export function useCurveBand(curve: readonly CurvePoint[], asOf: Day): ReadonlyMap<Day, Foreseen> | undefined {
  const [foresee, setForesee] = useState<CurveBand>()
  useEffect(() => {
    let isGone = false
    const take = ({ curveBand }: { readonly curveBand: CurveBand }) => {
      if (!isGone) setForesee(() => curveBand)
    }
    void afterPaint()
      .then(() => import('#domain/judge/forecast.ts'))
      .then(take, () => undefined)
    return () => {
      isGone = true
    }
  }, [])
  return useMemo(() => foresee?.(curve, asOf), [foresee, curve, asOf])
}
