import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { Panel } from '#ui/controls/Panel.tsx'
import { Tag } from '#ui/controls/Tag.tsx'
import styles from './Forecast.module.css'

/** A forecast, marked as one, with the way to how it is made. */
export function ForecastPanel({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  return (
    <Panel title={say('forecast.title')} aside={<Tag>{say('forecast.tag')}</Tag>}>
      <div className={styles.text}>{children}</div>
      <p className={styles.how}>
        {say('forecast.weakness')} <Link to="/about">{say('forecast.how')}</Link>
      </p>
    </Panel>
  )
}
