import { useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sayForCommittee } from '#state/committee.ts'
import type { ForCommittee } from '#state/committee.ts'
import type { AppendResult } from '#state/receiveFiles.ts'
import type { OpenDatabase } from '#state/workspace.tsx'

/** Where what is said for the committee is kept, and on which day it is said. */
export interface Office {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
}

/** Says something for the committee; true where it is in the ledger now. What went wrong is kept to be told. */
export function useSayForCommittee({ db, plan, today }: Office) {
  const [refused, setRefused] = useState<Extract<AppendResult, { readonly ok: false }>>()
  const [isKnown, setKnown] = useState(false)
  const say = async (body: ForCommittee): Promise<boolean> => {
    const result = await sayForCommittee(db, plan, today, body)
    setRefused(result.ok ? undefined : result)
    setKnown(result.ok && result.fresh === 0)
    return result.ok && result.fresh > 0
  }
  return { say, refused, isKnown }
}
