import type { Wording } from '#domain/plan/wording.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { LoadOutcome } from '#state/commands.ts'
import type { LoadState } from '#state/useLoad.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { ProgressMeter } from '#ui/controls/ProgressMeter.tsx'
import styles from './DataView.module.css'
import { LoadFailure } from './LoadFailure.tsx'
import { Warnings } from './Warnings.tsx'

/** A load while it runs, and what came of it. */
export function LoadOutcomeView(props: {
  readonly load: LoadState
  readonly onCancel: () => void
  readonly onConfirm: (replace: () => Promise<LoadOutcome>) => void
}) {
  const { load, onCancel, onConfirm } = props
  const say = useSay()
  const { pick } = say
  const change = useChangeAddress()
  const nameOf = ({
    title,
    edition,
    version,
  }: {
    readonly title: Wording
    readonly edition: string
    readonly version: string
  }) => ({
    title: pick(title),
    edition,
    version,
  })
  switch (load.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <div className={styles.open}>
          <ProgressMeter label={say('load.reading')} {...load.progress} />
          <div>
            <Button onClick={onCancel}>{say('load.cancel')}</Button>
          </div>
        </div>
      )
    case 'done': {
      const { outcome } = load
      switch (outcome.kind) {
        case 'loaded':
          return (
            <>
              <Notice
                tone="on"
                title={
                  outcome.fresh + outcome.dropped === 0
                    ? say('load.nothingNew')
                    : say('load.done', { n: outcome.fresh })
                }
                actions={<Button onClick={() => change({ strategy: outcome.strategy })}>{say('data.show')}</Button>}
              >
                {outcome.dropped > 0 && say('load.dropped', { n: outcome.dropped })}
              </Notice>
              {outcome.warnings.length > 0 && <Warnings warnings={outcome.warnings} />}
            </>
          )
        case 'replaces':
          return (
            <Notice
              tone="risk"
              isUrgent
              title={say('load.replaces')}
              actions={
                <Button look="danger" onClick={() => onConfirm(outcome.replace)}>
                  {say('load.replace')}
                </Button>
              }
            >
              <p>{say('load.here', nameOf(outcome.here))}</p>
              <p>{say('load.incoming', nameOf(outcome.incoming))}</p>
            </Notice>
          )
        case 'refused':
        case 'cancelled':
        case 'unread':
        case 'notStored':
          return <LoadFailure outcome={outcome} />
      }
    }
  }
}
