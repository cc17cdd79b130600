import { lazy, Suspense, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { CHART_HEIGHT } from './chartLook.ts'
import styles from './chart.module.css'

/** A chart that is fetched when it is first shown. */
export function lateChart<Props extends { readonly height?: number }>(load: () => Promise<ComponentType<Props>>) {
  const Loaded = lazy(() =>
    load().then(
      (chart) => ({ default: chart }),
      () => ({ default: ChartMissing as ComponentType<Props> }),
    ),
  )
  return (props: Props) => (
    <Waiting height={props.height}>
      <Loaded {...props} />
    </Waiting>
  )
}

/** Keeps the chart's place at its height, and asks for the chart only once the page's text has been painted. */
function Waiting({
  height = CHART_HEIGHT,
  children,
}: {
  readonly height: number | undefined
  readonly children: ReactNode
}) {
  const say = useSay()
  const place = (
    <p role="status" aria-busy="true" className={styles.waiting} style={{ blockSize: Math.max(220, height) }}>
      {say('chart.loading')}
    </p>
  )
  const isPainted = useIsPainted()
  return isPainted ? <Suspense fallback={place}>{children}</Suspense> : place
}

/** False until the browser has painted once since the component came on screen. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isPainted
}

/** Where the drawing cannot be fetched the screen stands without it: the table below a chart has the same figures. */
function ChartMissing() {
  const say = useSay()
  return (
    <p role="status" className={styles.waiting}>
      {say('chart.missing')}
    </p>
  )
}
