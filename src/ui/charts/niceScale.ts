/** Round numbers along a value axis. */
export interface NiceScale {
  readonly ticks: readonly number[]
  /** Digits after the point that the ticks need. */
  readonly decimals: number
}

/** About `count` round steps that enclose the values; from zero unless that would flatten the line. */
export function niceScale(values: readonly number[], count = 4): NiceScale {
  const [low, high] = enclosing(values)
  const step = niceStep((high - low) / count)
  const [from, to] = [Math.floor(low / step + EPSILON), Math.ceil(high / step - EPSILON)]
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) + (isQuarter(step) ? 1 : 0) - EPSILON))
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toFixed(decimals)))
  return { ticks, decimals }
}

const EPSILON = 1e-9

function enclosing(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return [0, 1]
  if (low === high) return low === 0 ? [0, 1] : low > 0 ? [0, low * 1.2] : [low * 1.2, 0]
  if (low >= 0 && low <= high * 0.6) return [0, high]
  if (high <= 0 && high >= low * 0.6) return [low, 0]
  return [low, high]
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - EPSILON)) ?? 10
  return factor * power
}

const isQuarter = (step: number) => Math.abs(step / 10 ** Math.floor(Math.log10(step) + EPSILON) - 2.5) < EPSILON
