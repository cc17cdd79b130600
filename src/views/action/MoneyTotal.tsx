import { moneySums } from '#domain/judge/moneySums.ts'
import type { ActionSnapshot } from '#domain/snapshot.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import styles from '../verdict/CountsTotal.module.css'
import { amountText } from '#telling/moneyText.ts'

/** The sum of a column of money, a line for each currency, with how many of the rows state it. */
export function MoneyTotal({
  rows,
  of,
}: {
  readonly rows: readonly ActionSnapshot[]
  readonly of: 'budget' | 'spent'
}) {
  const say = useSay()
  return moneySums(rows).map((sum) => {
    const total = sum[of]
    if (!total) return null
    return (
      <div key={sum.currency}>
        {amountText(say, total.sum, sum.currency)}
        <small className={styles.coverage}>
          {say('table.sumOver', { n: say.format.number(total.of), total: say.format.number(rows.length) })}
        </small>
      </div>
    )
  })
}
