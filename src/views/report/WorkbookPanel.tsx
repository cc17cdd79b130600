import { useState } from 'react'
import type { ActionId } from '#domain/plan/ids.ts'
import { mistakesIn } from '#domain/report/checks.ts'
import type { Draft, FigureKey } from '#domain/report/draft.ts'
import { changesTo, withAnswers } from '#domain/report/draftChanges.ts'
import type { Duties } from '#domain/report/due.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { latestPoint } from '#domain/judge/series.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { makeForm, openForm } from '#state/form.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { useSayIn } from '#state/useSayIn.ts'
import { doneText } from '#telling/doneText.ts'
import { datedFigure } from '#telling/figureText.ts'
import { saidText } from '#telling/saidText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { FileField } from '#ui/controls/FileField.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saveFile } from '#ui/save/saveFile.ts'
import { WorkbookRead } from './WorkbookRead.tsx'
import type { OpenedWorkbook } from './WorkbookRead.tsx'
import styles from './Report.module.css'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The report as a workbook: saved, filled in elsewhere, and read back into the draft once its differences were seen. */
export function WorkbookPanel(props: {
  readonly plan: Plan
  readonly draft: Draft
  readonly duties: Duties
  readonly today: Day
  readonly onTake: (make: (before: Draft) => Draft) => void
}) {
  const { plan, draft, duties, today, onTake } = props
  const { institution, period } = draft
  const say = useSay()
  const other = useSayIn(say.lang === 'ar' ? 'en' : 'ar', ['main', 'strategy', 'report'], plan)
  const snapshot = useSnapshot()
  const [opened, setOpened] = useState<OpenedWorkbook>()
  const [isTaken, setTaken] = useState(false)
  const doneOf = (id: ActionId) => snapshot.actionOf(id)?.record.current?.update.milestonesDone ?? {}
  const lastOf = (about: ActionId | FigureKey) => {
    const row = snapshot.actionOf(about as ActionId)
    const last = row?.record.current?.update
    if (row && last)
      return say('form.last', {
        state: say(`state.${last.state}`),
        done: doneText(say, row),
        when: saidText(say, last),
      })
    const indicator = duties.figures.find(({ key }) => key === about)?.indicator
    const latest = indicator && latestPoint(snapshot.indicatorOf(indicator.id)?.record.main)
    return indicator && latest?.reading.kind === 'value'
      ? datedFigure(say, indicator, { period: latest.period, value: latest.reading.value })
      : ''
  }
  const save = async () => {
    const bytes = await makeForm(say, { plan, institution, period, duties, draft, lastOf, doneOf })
    saveFile(new Blob([bytes], { type: TYPE }), `${plan.strategy}-${institution}-${period}.xlsx`)
  }
  const open = async (file: File) => {
    setTaken(false)
    setOpened({ kind: 'reading' })
    const says = other ? [say, other] : [say]
    const result = await openForm(file, { plan, institution, period, duties, says, doneOf })
    if (result.ok !== true) {
      setOpened(
        result.ok === 'broken' ? { kind: 'broken' } : { kind: 'fault', fault: result.fault, detail: result.detail },
      )
      return
    }
    setOpened({ kind: 'read', read: result })
  }
  const read = opened?.kind === 'read' ? opened.read : undefined
  return (
    <Panel title={say('form.panel')} note={say('form.panelNote')}>
      <div className={styles.form}>
        <div>
          <Button onClick={() => void save()}>{say('form.save')}</Button>
        </div>
        <FileField
          label={say('form.load', { ending: '.xlsx' })}
          accept={`.xlsx,${TYPE}`}
          onChoose={([file]) => file && void open(file)}
        />
        {opened && !isTaken && (
          <WorkbookRead
            opened={opened}
            plan={plan}
            changes={read ? changesTo(draft, read.answers) : []}
            mistakes={
              read
                ? mistakesIn(
                    withAnswers(draft, read.answers),
                    duties,
                    today,
                    (id) => snapshot.indicatorOf(id)?.record.main,
                  )
                : []
            }
            onTake={() => {
              if (!read) return
              onTake((before) => withAnswers(before, read.answers))
              setTaken(true)
            }}
            onLeave={() => setOpened(undefined)}
          />
        )}
        {isTaken && <Notice tone="done" title={say('form.taken')} />}
      </div>
    </Panel>
  )
}
