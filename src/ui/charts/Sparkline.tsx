import type { Series } from '#domain/judge/series.ts'
import type { ScaleStep } from '#domain/plan/indicator.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { SPARK, isCourse, sparkDrawing } from './sparkDrawing.ts'

const NO_SCALE: readonly ScaleStep[] = []

/**
 * A series as a word-sized line: its cuts respected, its latest value dotted, mirrored where time runs leftwards.
 * Decoration beside numbers that say the same, and so hidden from readers of the screen.
 */
export function Sparkline({
  series,
  scale = NO_SCALE,
}: {
  readonly series: Series | undefined
  /** Steps of an ordinal scale, best first: the best is drawn highest. */
  readonly scale?: readonly ScaleStep[]
}) {
  const { dir } = useSay()
  const drawing = sparkDrawing(series?.points ?? [], scale, { ...SPARK, isMirrored: dir === 'rtl' })
  if (!isCourse(drawing)) return null
  const { width, height } = SPARK
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden>
      <path
        d={drawing.path}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={SPARK.line}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {drawing.alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={SPARK.dot} fill="var(--accent)" />
      ))}
      {drawing.last && <circle cx={drawing.last.x} cy={drawing.last.y} r={SPARK.lastDot} fill="var(--accent)" />}
    </svg>
  )
}
