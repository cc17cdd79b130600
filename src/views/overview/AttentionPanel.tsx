import { useState } from 'react'
import { hasPlan } from '#domain/judge/rollup.ts'
import type { AttentionItem } from '#domain/judge/attention.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { attentionLine } from '#telling/attentionLine.ts'
import type { AttentionLine } from '#telling/attentionLine.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import styles from './Overview.module.css'

const SHOWN = 12

/** What needs attention, most serious first, each with its owner and its reason. */
export function AttentionPanel() {
  const say = useSay()
  const { attention, plan, rollups } = useSnapshot()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? attention : attention.slice(0, SHOWN)
  const empty = plan.reporting || hasPlan(rollups.whole) ? say('attention.none') : say('attention.cannot')
  return (
    <Panel
      isEarlyOnPhone
      title={say('attention.title')}
      note={attention.length > 0 && say('attention.count', { n: attention.length })}
    >
      {attention.length === 0 && <p className={styles.none}>{empty}</p>}
      <ol className={styles.lines}>
        {shown.map((item) => (
          <AttentionItemLine key={keyOf(item)} item={item} />
        ))}
      </ol>
      {attention.length > SHOWN && (
        <div className={styles.more}>
          <Button onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole ? say('attention.fewer') : say('attention.all', { n: attention.length })}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function AttentionItemLine({ item }: { readonly item: AttentionItem }) {
  const line = attentionLine(useSay(), useSnapshot(), item)
  if (!line) return null
  return (
    <li>
      <StatusMark tone={line.tone} />
      <Subject of={line.subject} />
      <span className={styles.owner}>{line.owner && <InstitutionLink id={line.owner} />}</span>
      <span className={styles.reason}>{line.reason}</span>
    </li>
  )
}

function Subject({ of }: { readonly of: AttentionLine['subject'] }) {
  const { actionOf, indicatorOf } = useSnapshot()
  switch (of.kind) {
    case 'institution':
      return <InstitutionLink id={of.id} isFull />
    case 'indicator': {
      const row = indicatorOf(of.id)
      return row && <IndicatorLink indicator={row.indicator} />
    }
    case 'action': {
      const row = actionOf(of.id)
      return row && <ActionLink action={row.action} />
    }
  }
}

function keyOf(item: AttentionItem): string {
  return `${item.kind}|${'action' in item ? item.action : 'indicator' in item ? item.indicator : item.owner}`
}
