import { useEffect, useRef, useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { recordRelease } from '#state/publish/recordRelease.ts'
import type { MadeRelease as Release } from '#state/publish/usePublishing.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import type { Unwritten } from '#telling/unwrittenText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import { NotWritten } from '../report/NotWritten.tsx'

/** What became of a release that was made. */
type Kept = 'kept' | 'overtaken' | Unwritten

/** A release that was made: kept in the ledger, then handed out. */
export function MadeRelease(props: {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
  readonly made: Release
  readonly onAgain: () => void
}) {
  const { db, plan, today, made, onAgain } = props
  const say = useSay()
  const [kept, setKept] = useState<Kept>()
  const isAsked = useRef(false)
  useEffect(() => {
    // Once for each release, however often the page is drawn.
    if (isAsked.current) return
    isAsked.current = true
    void recordRelease(db, plan, made, today).then((result) => {
      if (result.ok) {
        setKept('kept')
        save(made)
      } else setKept(result.reason === 'overtaken' ? 'overtaken' : result)
    })
  }, [db, plan, made, today])
  const again = <Button onClick={onAgain}>{say('publish.again')}</Button>
  return (
    <Panel title={say('publish.make')}>
      {kept === 'kept' && (
        <Notice
          tone="done"
          title={say('publish.made', { number: say.format.number(made.kept.number) })}
          actions={
            <>
              <Button onClick={() => save(made)}>{say('publish.save')}</Button> {again}
            </>
          }
        >
          {say('publish.made.advice', { name: made.name })}
        </Notice>
      )}
      {kept === 'overtaken' && <Notice tone="risk" isUrgent title={say('publish.overtaken')} actions={again} />}
      {typeof kept === 'object' && <NotWritten title={say('publish.notKept')} why={kept} />}
    </Panel>
  )
}

function save({ zip, name }: Release): void {
  saveFile(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name)
}
