import { useState } from 'react'
import type { Entry } from '#domain/ledger/arrival.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { Say } from '#i18n/say.ts'
import { AttachedContext } from '#state/attachedContext.ts'
import type { Marked, ReadFile } from '#state/receiveFiles.ts'
import type { Coming, ComingFiles } from '#state/useComing.ts'
import { unwrittenText } from '#telling/unwrittenText.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { NotWritten } from './NotWritten.tsx'
import { SaidItems } from './SaidItems.tsx'
import { Fingerprint } from '../keys/Fingerprint.tsx'

interface Props {
  readonly plan: Plan
  readonly file: Coming
  readonly coming: ComingFiles
}

/** One file that was chosen: whose it is, who signed it, what it would do, and what to do with it. */
export function ComingFile({ plan, file, coming }: Props) {
  const say = useSay()
  const { name } = file
  switch (file.kind) {
    case 'reading':
      return <Notice tone="unrated" title={say('inbox.reading', { name })} />
    case 'fault':
      return (
        <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name })}>
          {say(`fault.${file.fault}`)} {file.detail !== '' && <code dir="ltr">{file.detail}</code>}
        </Notice>
      )
    case 'taken': {
      const { result } = file
      if (!result.ok) return <NotWritten title={say('inbox.notTaken', { name })} why={result} />
      return (
        <Notice
          tone="done"
          title={result.fresh > 0 ? say('inbox.taken', { name, n: result.fresh }) : say('inbox.known', { name })}
        />
      )
    }
    case 'read':
      return <ReadFileNotice {...{ plan, file, coming }} />
  }
}

function ReadFileNotice({ plan, file, coming }: Props & { readonly file: Extract<Coming, { readonly kind: 'read' }> }) {
  const say = useSay()
  const { read, foreseen } = file
  const { key } = read.file
  const leave = <Button onClick={() => coming.leave(file)}>{say('inbox.leave')}</Button>
  if (foreseen.ok)
    return (
      <Notice
        tone={foreseen.fresh > 0 ? 'due' : 'done'}
        title={whoseText(say, plan, read)}
        actions={
          foreseen.fresh > 0 ? (
            <>
              <Button look="main" onClick={() => void coming.take([file])}>
                {say('inbox.take')}
              </Button>
              {leave}
            </>
          ) : (
            leave
          )
        }
      >
        <p>{say(key === undefined ? 'inbox.nobodySigned' : 'inbox.signed')}</p>
        <p>
          {say('inbox.would', { fresh: foreseen.fresh, known: foreseen.known, corrects: foreseen.corrects })}
          {foreseen.contradicts > 0 && ` ${say('inbox.contradicts', { n: foreseen.contradicts })}`}
          {foreseen.isGap && ` ${say('inbox.gap')}`}
        </p>
        {read.file.carries === 'report' && (
          <AttachedContext value={read.file.attached}>
            <Said entries={read.file.entries} marked={foreseen.marked} />
          </AttachedContext>
        )}
      </Notice>
    )
  if (foreseen.reason !== 'rule' || foreseen.rule !== 'unknownKey' || key === undefined)
    return (
      <Notice tone="risk" isUrgent title={say('inbox.notTaken', { name: file.name })} actions={leave}>
        {unwrittenText(say, foreseen)}
      </Notice>
    )
  const isAnswer = read.file.carries === 'response'
  return (
    <Notice
      tone="risk"
      isUrgent
      title={whoseText(say, plan, read)}
      actions={
        <>
          <Button look="main" onClick={() => void coming.trust(file)}>
            {say(isAnswer ? 'inbox.trust' : 'inbox.enrol')}
          </Button>
          {leave}
        </>
      }
    >
      <p>{say(isAnswer ? 'inbox.unknownKeyOfAnswer' : 'inbox.unknownKey')}</p>
      <Fingerprint of={key} />
    </Notice>
  )
}

/** What a report says, field by field beside what stands; made while it is open. */
function Said({ entries, marked }: { readonly entries: readonly Entry[]; readonly marked: Marked }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('inbox.says')}</summary>
      {isOpen && <SaidItems {...{ entries, marked }} />}
    </details>
  )
}

/** Whose report for which period it is, or that it is an answer. */
function whoseText(say: Say, plan: Plan, { file, name }: ReadFile): string {
  const institution = plan.institutions.find(({ id }) => id === file.institution)
  const who = institution ? say.pick(institution.name) : file.institution
  const filing = file.entries.flatMap(({ update }) => (update.kind === 'reportFiled' ? [update] : []))[0]
  return filing
    ? say('inbox.coming', { name, institution: who, period: say.format.period(filing.period) })
    : say('inbox.comingAnswer', { name, institution: who })
}
