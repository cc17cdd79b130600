import { useState } from 'react'
import { sayForCommittee } from '#state/committee.ts'
import type { ForCommittee } from '#state/committee.ts'
import type { AppendResult } from '#state/receiveFiles.ts'
import type { Office } from './useOffice.ts'

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
