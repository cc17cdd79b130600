import type { ActionStatement } from '#domain/judge/actionRecord.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { saidText } from '#telling/saidText.ts'
import { InstitutionLink } from '../links/InstitutionLink.tsx'
import { Note } from '../provenance/Note.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import styles from './History.module.css'

/** Statements that disagree, with both voices; neither counts until one is corrected. */
export function Contested({ groups }: { readonly groups: readonly (readonly ActionStatement[])[] }) {
  const say = useSay()
  const { format } = say
  return (
    <Panel title={say('contested.title')} note={say('contested.note')}>
      {groups.map((group) => (
        <ul key={group[0]?.ref} className={styles.voices}>
          {group.map(({ ref, update }) => (
            <li key={ref} className={styles.statement}>
              <div className={styles.head}>
                <InstitutionLink id={update.by} isFull />
                <span>{saidText(say, update, 'long')}</span>
              </div>
              <p>
                <b>{say(`state.${update.state}`)}</b>
                {update.percent !== undefined && <> · {format.percent(update.percent / 100)}</>}
                {update.period && <> · {format.period(update.period)}</>}
              </p>
              <Note text={update.note} />
              <Evidence of={update} />
            </li>
          ))}
        </ul>
      ))}
    </Panel>
  )
}
