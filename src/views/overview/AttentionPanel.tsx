import type { AttentionItem } from '#domain/judge/attention.ts'
import { useLocale, useText } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { StatusMark } from '#ui/controls/StatusMark.tsx'
import type { Tone } from '#ui/controls/StatusMark.tsx'
import { ActionLink } from '../links/ActionLink.tsx'
import { IndicatorLink } from '../links/IndicatorLink.tsx'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { actionReason } from '../verdict/actionReason.ts'
import { ratingReason } from '../verdict/ratingReason.ts'
import styles from './Overview.module.css'

const SHOWN = 12

const TONES: Readonly<Record<AttentionItem['kind'], Tone>> = {
  overdue: 'over',
  offTrack: 'off',
  deteriorating: 'over',
  contested: 'risk',
  missingReport: 'missing',
  noReport: 'missing',
}

/** What needs attention, most serious first, each with its owner and its reason. */
export function AttentionPanel() {
  const t = useText()
  const { attention, plan } = useSnapshot()
  const empty = plan.reporting ? t('attention.none') : t('attention.cannot')
  return (
    <Panel
      isEarlyOnPhone
      title={t('attention.title')}
      note={attention.length > 0 && t('attention.count', { n: attention.length })}
    >
      {attention.length === 0 && <p className={styles.none}>{empty}</p>}
      <ol className={styles.lines}>
        {attention.slice(0, SHOWN).map((item) => (
          <AttentionLine key={keyOf(item)} item={item} />
        ))}
      </ol>
      {attention.length > SHOWN && (
        <p className={styles.none}>{t('attention.more', { n: attention.length - SHOWN })}</p>
      )}
    </Panel>
  )
}

function AttentionLine({ item }: { readonly item: AttentionItem }) {
  const t = useText()
  const locale = useLocale()
  const { actionsById, indicatorsById, plan } = useSnapshot()
  const mark = <StatusMark tone={TONES[item.kind]} />
  switch (item.kind) {
    case 'missingReport':
      return (
        <li>
          {mark}
          <InstitutionLink id={item.owner} isFull />
          <span className={styles.owner} />
          <span className={styles.reason}>
            {t('attention.missingReport', {
              period: locale.format.period(item.period),
              due: locale.format.day(item.due),
              n: item.weight,
            })}
          </span>
        </li>
      )
    case 'deteriorating': {
      const row = indicatorsById.get(item.indicator)
      if (!row) return null
      return (
        <li>
          {mark}
          <IndicatorLink indicator={row.indicator} />
          <span className={styles.owner}>{item.owner && <InstitutionLink id={item.owner} />}</span>
          <span className={styles.reason}>
            {t('attention.deteriorating')} {ratingReason(row, plan.rules, locale, t).sentence}
          </span>
        </li>
      )
    }
    case 'overdue':
    case 'offTrack':
    case 'contested':
    case 'noReport': {
      const row = actionsById.get(item.action)
      if (!row) return null
      return (
        <li>
          {mark}
          <ActionLink action={row.action} />
          <span className={styles.owner}>
            <InstitutionLink id={item.owner} />
          </span>
          <span className={styles.reason}>
            {item.kind === 'contested'
              ? t('attention.contested')
              : actionReason(row, plan.rules, locale.format, t).sentence}
          </span>
        </li>
      )
    }
  }
}

function keyOf(item: AttentionItem): string {
  return `${item.kind}|${'action' in item ? item.action : 'indicator' in item ? item.indicator : item.owner}`
}
