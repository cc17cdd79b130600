import { useEffect, useRef, useState } from 'react'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { recordRelease } from '#state/publish/recordRelease.ts'
import type { MadeRelease, PublishingState, ReleaseWords } from '#state/publish/usePublishing.ts'
import type { OpenDatabase } from '#state/workspace.tsx'
import type { Unwritten } from '#telling/unwrittenText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import { NotWritten } from '../report/NotWritten.tsx'
import styles from '../report/Report.module.css'

interface Props {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
  readonly state: PublishingState
  /** Of the release that is about to be made. */
  readonly number: number | undefined
  readonly onMake: (words: ReleaseWords) => void
  readonly onAgain: () => void
}

/** What became of a release that was made. */
type Kept = 'kept' | 'overtaken' | Unwritten

/** Who answers for the release and what readers are told of it; then the release, kept in the ledger before it is handed out. */
export function ReleaseForm({ db, plan, today, state, number, onMake, onAgain }: Props) {
  const say = useSay()
  const secretariat = plan.institutions.find(({ id }) => id === plan.secretariat)
  const [note, setNote] = useState<Wording>({ en: '', ar: '' })
  const approver = secretariat?.name ?? plan.title
  if (state.kind === 'made') return <Made {...{ db, plan, today, onAgain }} made={state.made} />
  return (
    <Panel title={say('publish.make')}>
      <div className={styles.form}>
        <p>
          {say('publish.approver')}: <strong>{say.pick(approver)}</strong>
        </p>
        {(['en', 'ar'] as const).map((lang) => (
          <label key={lang} className={`${styles.field} ${styles.wide}`}>
            <span>{say(lang === 'en' ? 'publish.note' : 'publish.noteArabic')}</span>
            <textarea
              lang={lang}
              dir="auto"
              value={note[lang]}
              onChange={({ target }) => setNote((before) => ({ ...before, [lang]: target.value }))}
            />
          </label>
        ))}
        <div>
          <Button look="main" onClick={() => onMake({ approver, note })}>
            {say('publish.go', { number: say.format.number(number ?? 1) })}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

function Made(props: {
  readonly db: OpenDatabase
  readonly plan: Plan
  readonly today: Day
  readonly made: MadeRelease
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

function save({ zip, name }: MadeRelease): void {
  saveFile(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), name)
}
