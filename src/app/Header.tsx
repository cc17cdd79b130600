import { Link } from '@tanstack/react-router'
import { LANG_NAMES } from '#i18n/lang.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { AsOfControl } from './AsOfControl.tsx'
import styles from './Header.module.css'
import { LegendButton } from './LegendButton.tsx'
import { PreferencesMenu } from './PreferencesMenu.tsx'
import { StrategySwitch } from './StrategySwitch.tsx'

/** Name, strategy, day and language: what holds on every screen. */
export function Header() {
  const say = useSay()
  const { lang } = say
  const change = useChangeAddress()
  const other = lang === 'ar' ? 'en' : 'ar'
  return (
    <div className={styles.header}>
      <Link to="/" className={styles.mark}>
        {say('app.name')}
      </Link>
      <StrategySwitch />
      <span className={styles.grow} />
      <AsOfControl />
      <LegendButton />
      <PreferencesMenu />
      <button
        type="button"
        className={`${styles.chip} ${styles.other}`}
        lang={other}
        onClick={() => change({ lang: other })}
      >
        {LANG_NAMES[other]}
      </button>
    </div>
  )
}
