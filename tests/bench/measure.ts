/** The middle of some measurements, with the least and the greatest of them. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Does its work once and says what it took; a stopwatch in milliseconds, or another measure of the same kind. */
export type Subject = () => number | Promise<number>

/** A figure beside its floor: both in milliseconds, and how many times the floor it is. */
export interface Measured {
  readonly figure: Spread
  readonly floor: Spread
  readonly ratio: Spread
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}

/**
 * Measures a figure and its floor in turns, so that whatever slows the machine slows both; the ratio is taken turn
 * by turn. Who goes first changes every turn. Warm-up turns are thrown away.
 */
export async function besideFloor(
  figure: Subject,
  floor: Subject,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<Measured> {
  const turns: { readonly figure: number; readonly floor: number }[] = []
  for (let turn = -warmUps; turn < runs; turn += 1) {
    const isFloorFirst = turn % 2 === 0
    const early = isFloorFirst ? await floor() : undefined
    const took = await figure()
    const least = early ?? (await floor())
    if (turn >= 0) turns.push({ figure: took, floor: least })
  }
  return {
    figure: spreadOf(turns.map((turn) => turn.figure)),
    floor: spreadOf(turns.map((turn) => turn.floor)),
    ratio: spreadOf(turns.map((turn) => turn.figure / turn.floor)),
  }
}

/**
 * A subject that times its work: the mean of some repetitions, where once would be too short to meet the same
 * disturbances as what it is compared with. What the work returns is kept, so that none of it is optimised away.
 */
export function timed(work: () => unknown, repetitions = 1): Subject {
  return async () => {
    const start = performance.now()
    for (let done = 0; done < repetitions; done += 1) {
      const result = work()
      sink.last = result instanceof Promise ? await result : result
    }
    return (performance.now() - start) / repetitions
  }
}

const sink: { last: unknown } = { last: undefined }
