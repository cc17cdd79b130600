import { isSameContent } from '../sameContent.ts'
import type { Draft } from './draft.ts'

/** Answers, or what is in them, by name. */
type Parts = Readonly<Record<string, unknown>>

/**
 * What two tabs make of one draft: every part that was changed here since it was last read is as it is here, every other as
 * it is there. Where both changed the same part, the one that is kept now stands. Returns `mine` itself where nothing came.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Draft {
  const merged = {
    ...mine,
    actions: mergedAnswers(base.actions, mine.actions, theirs.actions),
    figures: mergedAnswers(base.figures, mine.figures, theirs.figures),
  } as Draft
  return isSameContent(merged, mine) ? mine : merged
}

function mergedAnswers(base: Parts, mine: Parts, theirs: Parts): Parts {
  return mergedParts(base, mine, theirs, (before, here, there) =>
    mergedParts(asParts(before), asParts(here), asParts(there), (_, part) => part),
  )
}

/** Takes what differs from `base` from here, and all else from there; `both` says what becomes of what both may have changed. */
function mergedParts(
  base: Parts,
  mine: Parts,
  theirs: Parts,
  both: (before: unknown, here: unknown, there: unknown) => unknown,
): Parts {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])
  const parts = [...names].flatMap((name): readonly (readonly [string, unknown])[] => {
    const [before, here, there] = [base[name], mine[name], theirs[name]]
    const part = isSameContent(before, here) ? there : both(before, here, there)
    return part === undefined ? [] : [[name, part]]
  })
  return Object.fromEntries(parts)
}

function asParts(answer: unknown): Parts {
  return typeof answer === 'object' && answer !== null ? (answer as Parts) : {}
}
