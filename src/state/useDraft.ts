import { useEffect, useRef, useState } from 'react'
import { emptyDraft } from '#domain/report/draft.ts'
import { mergeDrafts } from '#domain/report/mergeDrafts.ts'
import type { Draft } from '#domain/report/draft.ts'
import type { InstitutionId } from '#domain/plan/ids.ts'
import type { Period } from '#domain/plan/period.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readDraft, saveDraft } from '#storage/drafts.ts'

/** A report in the making and whether it is safe: `saved` is what stands in this browser whatever happens next. */
export interface DraftState {
  readonly draft: Draft
  readonly isSaved: boolean
  readonly change: (make: (before: Draft) => Draft) => void
}

/** How long nobody types before what was typed is kept, milliseconds. */
const PAUSE = 400

interface Held {
  readonly of: string
  /** What was last read: what differs from it was answered here. */
  readonly base: Draft
  readonly draft: Draft
  readonly isSaved: boolean
}

/**
 * The draft of an institution for a period, kept at every pause and when the page is left, and in step with what another
 * tab keeps of it; undefined until it is read.
 */
export function useDraft(
  db: AtharDatabase,
  strategy: string,
  institution: InstitutionId,
  period: Period,
): DraftState | undefined {
  const of = `${strategy}|${institution}|${period}`
  const [held, setHeld] = useState<Held>()
  const unsaved = useRef<Held>(undefined)

  useEffect(
    () =>
      db.watch(
        () => readDraft(db, { strategy, institution, period }),
        (found) =>
          setHeld((now) => {
            const base = found ?? emptyDraft(institution, period)
            if (now?.of !== of) return { of, base, draft: base, isSaved: true }
            return { ...now, base, draft: mergeDrafts(now.base, now.draft, base) }
          }),
      ),
    [db, of, strategy, institution, period],
  )

  const current = held?.of === of ? held : undefined
  const draft = current?.draft
  const isSaved = current?.isSaved ?? true
  useEffect(() => {
    if (!current || current.isSaved) return undefined
    unsaved.current = current
    const save = () => {
      if (unsaved.current !== current) return
      unsaved.current = undefined
      void saveDraft(db, strategy, current.base, current.draft).then(() =>
        setHeld((now) => (now?.draft === current.draft ? { ...now, isSaved: true } : now)),
      )
    }
    const timer = setTimeout(save, PAUSE)
    addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', save)
    }
  }, [db, strategy, current])
  // Whoever goes to another screen in the middle of a word keeps the word.
  useEffect(
    () => () => {
      if (unsaved.current) void saveDraft(db, strategy, unsaved.current.base, unsaved.current.draft)
    },
    [db, strategy],
  )

  return (
    draft && {
      draft,
      isSaved,
      change: (make) => setHeld((now) => (now?.of === of ? { ...now, draft: make(now.draft), isSaved: false } : now)),
    }
  )
}
