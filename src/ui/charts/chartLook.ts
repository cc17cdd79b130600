/** What every drawn chart shares: sizes and colours of axes, grid and text. */
export const CHART_HEIGHT = 260

/** The size drawn before the real one is measured, and in tests. */
export const INITIAL_SIZE = { width: 600, height: CHART_HEIGHT }

export const LABEL = { fontSize: 13, fill: 'var(--ink-3)' }

export const GRID = { stroke: 'var(--rule)', vertical: false, syncWithTicks: true }

/** Room around the plot; the side without an axis keeps half a tick label. */
export function margins(isReversed: boolean) {
  return isReversed ? { top: 16, right: 0, bottom: 0, left: 20 } : { top: 16, right: 20, bottom: 0, left: 0 }
}

/** Width of a value axis for its longest label, estimated, at most what a phone can spare. */
export function axisWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  return Math.min(112, Math.max(32, longest * 7.3 + 12))
}
