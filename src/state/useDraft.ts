import { useEffect, useRef, useState } from 'react'
import { emptyDraft } from '#domain/report/draft.ts'
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

/** The draft of an institution for a period, kept at every pause and when the page is left; undefined until it is read. */
export function useDraft(
  db: AtharDatabase,
  strategy: string,
  institution: InstitutionId,
  period: Period,
): DraftState | undefined {
  const of = `${strategy}|${institution}|${period}`
  const [held, setHeld] = useState<{ readonly of: string; readonly draft: Draft; readonly isSaved: boolean }>()
  const unsaved = useRef<Draft>(undefined)

  useEffect(() => {
    let isCurrent = true
    void readDraft(db, { strategy, institution, period }).then(
      (found) => isCurrent && setHeld({ of, draft: found ?? emptyDraft(institution, period), isSaved: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [db, of, strategy, institution, period])

  const draft = held?.of === of ? held.draft : undefined
  const isSaved = held?.isSaved ?? true
  useEffect(() => {
    if (!draft || isSaved) return undefined
    unsaved.current = draft
    const save = () => {
      if (unsaved.current !== draft) return
      unsaved.current = undefined
      void saveDraft(db, strategy, draft).then(() =>
        setHeld((now) => (now?.draft === draft ? { ...now, isSaved: true } : now)),
      )
    }
    const timer = setTimeout(save, PAUSE)
    addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', save)
    }
  }, [db, strategy, draft, isSaved])
  // Whoever goes to another screen in the middle of a word keeps the word.
  useEffect(
    () => () => {
      if (unsaved.current) void saveDraft(db, strategy, unsaved.current)
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
