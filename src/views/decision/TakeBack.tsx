import type { UpdateId } from '#domain/ledger/itemRef.ts'
import { takingBack } from '#state/committee.ts'
import { Button } from '#ui/controls/Button.tsx'
import { NotSaid } from './NotSaid.tsx'
import { useSayForCommittee } from './useSayForCommittee.ts'
import type { Office } from './useOffice.ts'

/** Takes back something that was written down for the committee by mistake; that it was said stays in the ledger. */
export function TakeBack({
  id,
  office,
  label,
  onDone,
}: {
  readonly id: UpdateId
  readonly office: Office
  readonly label: string
  /** Told once it is taken back. */
  readonly onDone?: () => void
}) {
  const { say, ...outcome } = useSayForCommittee(office)
  const takeBack = async () => {
    if (await say(takingBack(id))) onDone?.()
  }
  return (
    <>
      <Button look="danger" onClick={() => void takeBack()}>
        {label}
      </Button>
      <NotSaid {...outcome} />
    </>
  )
}
