import { useEffect, useRef, useState } from 'react'
import { strangeNumbers } from '#domain/disclose/publicNumbers.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Wording } from '#domain/plan/wording.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { recordRelease } from '#state/publish/recordRelease.ts'
import type { LookedAt, MadeRelease, PublishingState, ReleaseWords } from '#state/publish/usePublishing.ts'
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
  readonly onMake: (words: ReleaseWords) => void
  readonly onAgain: () => void
}

/** What became of a release that was made. */
type Kept = 'kept' | 'overtaken' | Unwritten

/** Who answers for the release and what readers are told of it; then the release, kept in the ledger before it is handed out. */
export function ReleaseForm({ db, plan, today, state, onMake, onAgain }: Props) {
  switch (state.kind) {
    case 'made':
      return <Made {...{ db, plan, today, onAgain }} made={state.made} />
    case 'looked':
      return state.found.kind === 'doc' ? <WordsForm plan={plan} found={state.found} onMake={onMake} /> : null
    case 'idle':
    case 'running':
    case 'broken':
      return null
  }
}

const NO_WORDS: Wording = { en: '', ar: '' }

function WordsForm(props: {
  readonly plan: Plan
  readonly found: LookedAt
  readonly onMake: (words: ReleaseWords) => void
}) {
  const { plan, found, onMake } = props
  const say = useSay()
  const secretariat = plan.institutions.find(({ id }) => id === plan.secretariat)
  const approver = secretariat?.name ?? plan.title
  const [note, setNote] = useState<Wording>(NO_WORDS)
  const [summary, setSummary] = useState<Wording>(found.summary)
  // What nobody changed is left to the figures, which say it with every mark in its place.
  const changed: Wording = {
    en: summary.en === found.summary.en ? '' : summary.en,
    ar: summary.ar === found.summary.ar ? '' : summary.ar,
  }
  const strangers = [...strangeNumbers(note, found.numbers), ...strangeNumbers(changed, found.numbers)]
  return (
    <Panel title={say('publish.make')} note={say('publish.summary.note')}>
      <div className={styles.form}>
        <p>
          {say('publish.approver')}: <strong>{say.pick(approver)}</strong>
        </p>
        <Side lang="en" name={say('publish.summary')} of={summary} onChange={setSummary} />
        <Side lang="ar" name={say('publish.summaryArabic')} of={summary} onChange={setSummary} />
        <Side lang="en" name={say('publish.note')} of={note} onChange={setNote} />
        <Side lang="ar" name={say('publish.noteArabic')} of={note} onChange={setNote} />
        {strangers.length > 0 && (
          <Notice
            tone="over"
            isUrgent
            title={say('publish.strangers', {
              list: say.format.list(strangers.map((each) => say.format.number(each, 6))),
            })}
          />
        )}
        <div>
          <Button
            look="main"
            disabled={strangers.length > 0}
            onClick={() => onMake({ approver, note, summary: changed })}
          >
            {say('publish.go', { number: say.format.number(found.number) })}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

/** One language of a text. */
function Side(props: {
  readonly lang: 'en' | 'ar'
  readonly name: string
  readonly of: Wording
  readonly onChange: (change: (before: Wording) => Wording) => void
}) {
  const { lang, name, of, onChange } = props
  return (
    <label className={`${styles.field} ${styles.wide}`}>
      <span>{name}</span>
      <textarea
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        rows={3}
        value={of[lang]}
        onChange={({ target }) => onChange((before) => ({ ...before, [lang]: target.value }))}
      />
    </label>
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
