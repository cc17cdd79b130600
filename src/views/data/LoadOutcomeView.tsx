import { useText } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import type { LoadState } from '#state/useLoad.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { ProgressMeter } from '#ui/controls/ProgressMeter.tsx'
import styles from './DataView.module.css'
import { Problems } from './Problems.tsx'

/** A load while it runs, and what came of it. */
export function LoadOutcomeView({ load, onCancel }: { readonly load: LoadState; readonly onCancel: () => void }) {
  const t = useText()
  const change = useChangeAddress()
  switch (load.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <div className={styles.open}>
          <ProgressMeter label={t('load.reading')} {...load.progress} />
          <div>
            <Button onClick={onCancel}>{t('load.cancel')}</Button>
          </div>
        </div>
      )
    case 'done': {
      const { outcome } = load
      switch (outcome.kind) {
        case 'loaded':
          return (
            <Notice
              tone="on"
              title={outcome.fresh === 0 ? t('load.nothingNew') : t('load.done', { n: outcome.fresh })}
              actions={<Button onClick={() => change({ strategy: outcome.strategy })}>{t('data.show')}</Button>}
            />
          )
        case 'refused':
          return <Problems problems={outcome.problems} />
        case 'cancelled':
          return (
            <Notice tone="due" title={t('load.cancelled')}>
              {t('load.nothingChanged')}
            </Notice>
          )
        case 'notStored':
          return (
            <Notice
              tone="over"
              isUrgent
              title={outcome.reason === 'quota' ? t('load.quota') : t('load.storing', { detail: outcome.detail })}
            >
              {t('load.nothingChanged')}
            </Notice>
          )
      }
    }
  }
}
