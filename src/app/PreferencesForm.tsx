import { useSay } from '#i18n/LocaleProvider.tsx'
import { prefer, usePreferences } from '#state/preferences.ts'
import type { Theme } from '#state/preferences.ts'
import { useWordsOf } from '#state/words.ts'
import styles from './SheetForm.module.css'

/** Light or dark, and the digits of Arabic text. */
export function PreferencesForm() {
  useWordsOf('strategy')
  const say = useSay()
  const { lang } = say
  const { theme, digits } = usePreferences()
  return (
    <div className={styles.group}>
      <label className={styles.field}>
        <span>{say('display.theme')}</span>
        <select value={theme} onChange={({ target }) => prefer({ theme: target.value as Theme })}>
          <option value="system">{say('display.theme.system')}</option>
          <option value="light">{say('display.theme.light')}</option>
          <option value="dark">{say('display.theme.dark')}</option>
        </select>
      </label>
      {lang === 'ar' && (
        <label className={styles.field}>
          <span>{say('display.digits')}</span>
          <select
            value={digits}
            onChange={({ target }) => prefer({ digits: target.value === 'arab' ? 'arab' : 'latn' })}
          >
            <option value="latn">123</option>
            <option value="arab">١٢٣</option>
          </select>
        </label>
      )}
    </div>
  )
}
