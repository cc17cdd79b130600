import { directionOf } from '#i18n/lang.ts'
import type { Lang } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import type { ReleaseWords } from '#state/publish/usePublishing.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Notice } from '#ui/controls/Notice.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import styles from '../report/Report.module.css'
import type { WordsInHand } from './wordsInHand.ts'

/** The parts of what is said, in the order in which they are asked. */
const PARTS = ['approver', 'summary', 'note'] as const

/** Who answers for a release and what readers are told of it. */
export function ReleaseForm(props: {
  readonly number: number
  /** The languages the pages are in. */
  readonly langs: readonly Lang[]
  readonly inHand: WordsInHand
  readonly onMake: (words: ReleaseWords) => void
}) {
  const { number, langs, inHand, onMake } = props
  const { written, words, write, strangers, isAnswered } = inHand
  const say = useSay()
  return (
    <Panel title={say('publish.make')} note={say('publish.summary.note')}>
      <div className={styles.form}>
        {PARTS.flatMap((part) =>
          langs.map((lang) => (
            <Side
              key={`${part} ${lang}`}
              lang={lang}
              name={say(`publish.${part}.${lang}`)}
              text={written[part][lang]}
              instead={part === 'approver' ? say.pick(written.approver) : ''}
              rows={part === 'approver' ? 2 : 3}
              onChange={(text) => write(part, lang, text)}
            />
          )),
        )}
        {strangers.length > 0 && (
          <Notice
            tone="over"
            isUrgent
            title={say('publish.strangers', {
              list: say.format.list(strangers.map((each) => say.format.number(each, 6))),
            })}
          />
        )}
        {!isAnswered && <Notice tone="over" isUrgent title={say('publish.noApprover')} />}
        <div>
          <Button look="main" disabled={strangers.length > 0 || !isAnswered} onClick={() => onMake(words)}>
            {say('publish.go', { number: say.format.number(number) })}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

/** One language of a text. */
function Side(props: {
  readonly lang: Lang
  readonly name: string
  readonly text: string
  /** What is published where it is left empty. */
  readonly instead: string
  readonly rows: number
  readonly onChange: (text: string) => void
}) {
  const { lang, name, text, instead, rows, onChange } = props
  return (
    <label className={`${styles.field} ${styles.wide}`}>
      <span>{name}</span>
      <textarea
        lang={lang}
        dir={directionOf(lang)}
        rows={rows}
        placeholder={instead}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
