import { headline } from '#domain/judge/headline.ts'
import type { Behind } from '#domain/judge/headline.ts'
import { RichText, useLocale } from '#i18n/LocaleProvider.tsx'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import styles from './Overview.module.css'

/** The first thing a chair reads: where we stand, in sentences. */
export function HeadlineSentence() {
  const snapshot = useSnapshot()
  const { format } = useLocale()
  const said = headline(snapshot)
  const { total } = { total: 0, ...said }
  switch (said.kind) {
    case 'beforePlan':
      return (
        <p className={styles.lead}>
          <RichText id="headline.beforePlan" values={{ day: format.day(snapshot.plan.adopted) }} />
        </p>
      )
    case 'unrated':
      return (
        <p className={styles.lead}>
          <RichText id="headline.completed" values={{ n: said.completed, total }} />{' '}
          <RichText id="headline.unrated" values={{ n: said.unrated }} />{' '}
          <RichText id="headline.targets" values={{ n: said.withTarget, total: said.indicators }} />
        </p>
      )
    case 'rated':
      return (
        <p className={styles.lead}>
          <RichText id="headline.good" values={{ n: said.good, total }} /> <BehindSentence behind={said.behind} />{' '}
          {said.reporting && (
            <RichText
              id="headline.reports"
              values={{
                n: said.reporting.missing,
                total: said.reporting.owing,
                period: format.period(said.reporting.period),
              }}
            />
          )}
        </p>
      )
  }
}

function BehindSentence({ behind }: { readonly behind: Behind }) {
  const { format, pick } = useLocale()
  switch (behind.kind) {
    case 'cannotSay':
      return <RichText id="headline.cannotSay" />
    case 'none':
      return <RichText id={behind.isPartial ? 'headline.notBehindPartial' : 'headline.notBehind'} />
    case 'axis':
      return (
        <RichText
          id={behind.isPartial ? 'headline.behindPartial' : 'headline.behind'}
          values={{
            axis: pick(behind.axis.name),
            done: format.percent(behind.done),
            planned: format.percent(behind.planned),
          }}
        />
      )
  }
}
