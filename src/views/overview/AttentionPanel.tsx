import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { hasPlan } from '#domain/judge/rollup.ts'
import { mattersByOwner } from '#domain/judge/matters.ts'
import type { Matter } from '#domain/judge/matters.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { usePrinting } from '#ui/usePrinting.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { MatterLine } from './MatterLine.tsx'
import styles from './Overview.module.css'

const SHOWN = 8

/** What needs attention, each thing once with its owner and its reasons: most serious first, or under who answers for it. */
export function AttentionPanel({ matters }: { readonly matters: readonly Matter[] }) {
  const say = useSay()
  const { plan, rollups } = useSnapshot()
  const [isOpened, setWhole] = useState(false)
  const isPrinting = usePrinting()
  const isWhole = isOpened || isPrinting
  const [isByOwner, setByOwner] = useState(false)
  const owners = mattersByOwner(matters)
  const empty = plan.reporting || hasPlan(rollups.whole) ? say('attention.none') : say('attention.cannot')
  if (matters.length === 0)
    return (
      <Panel title={say('attention.title')}>
        <p className={styles.none}>{empty}</p>
      </Panel>
    )
  const grouping = (
    <Button aria-pressed={isByOwner} onClick={() => setByOwner(!isByOwner)}>
      {say('attention.byOwner')}
    </Button>
  )
  return (
    <Panel
      title={say('attention.title')}
      note={say('attention.count', { n: matters.length })}
      aside={owners.size > 1 && grouping}
    >
      {isByOwner ? (
        [...owners].map(([owner, theirs]) => (
          <section key={owner ?? ''} className={styles.owned}>
            <h3>
              {owner ? <InstitutionLink id={owner} isFull /> : say('attention.nobody')}{' '}
              <small>{say('attention.matters', { n: theirs.length })}</small>
            </h3>
            <MatterList matters={theirs} isOwned />
          </section>
        ))
      ) : (
        <MatterList matters={isWhole ? matters : matters.slice(0, SHOWN)} />
      )}
      {!isPrinting && (
        <div className={styles.more}>
          {!isByOwner && matters.length > SHOWN && (
            <Button onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
              {isWhole ? say('attention.fewer') : say('attention.all', { n: matters.length })}
            </Button>
          )}{' '}
          <Link to="/attention">{say('attention.open')}</Link>
        </div>
      )}
    </Panel>
  )
}

function MatterList({ matters, isOwned = false }: { readonly matters: readonly Matter[]; readonly isOwned?: boolean }) {
  return (
    <ol className={styles.lines}>
      {matters.map((matter) => (
        <MatterLine key={matter.id} matter={matter} isOwned={isOwned} />
      ))}
    </ol>
  )
}
