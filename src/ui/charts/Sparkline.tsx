import type { Series } from '#domain/judge/series.ts'
import type { ScaleStep } from '#domain/plan/indicator.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { sparkDrawing } from './sparkDrawing.ts'

const NO_SCALE: readonly ScaleStep[] = []

/** A series as a word-sized line: its cuts respected, its latest value dotted, mirrored where time runs leftwards. */
export function Sparkline({
  series,
  scale = NO_SCALE,
  label,
  width = 88,
  height = 22,
}: {
  readonly series: Series | undefined
  /** Steps of an ordinal scale, best first: the best is drawn highest. */
  readonly scale?: readonly ScaleStep[]
  /** Without one the drawing is decoration beside numbers that say the same, and hidden from readers of the screen. */
  readonly label?: string
  readonly width?: number
  readonly height?: number
}) {
  const { dir } = useSay()
  const drawing = sparkDrawing(series?.points ?? [], scale, { width, height, isMirrored: dir === 'rtl' })
  // One figure is no course.
  if (drawing.path === '' && drawing.alone.length < 2) return null
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr" {...naming}>
      <path
        d={drawing.path}
        fill="none"
        stroke="var(--accent)"
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {drawing.alone.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.25} fill="var(--accent)" />
      ))}
      {drawing.last && <circle cx={drawing.last.x} cy={drawing.last.y} r={2.5} fill="var(--accent)" />}
    </svg>
  )
}
