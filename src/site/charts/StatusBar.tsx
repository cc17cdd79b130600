import type { PublicRollup } from '#domain/disclose/publicDoc.ts'
import { ACTION_TONES } from '#telling/tones.ts'
import type { Page } from '../page.ts'
import { StatusTag } from '../StatusTag.tsx'
import { statusParts } from './statusParts.ts'

const WIDTH = 600

/** How many actions have each status: a bar, and the same in words. Mirrored where reading begins at the right. */
export function StatusBar({ page, rollup }: { readonly page: Page; readonly rollup: PublicRollup }) {
  const { say } = page
  const parts = statusParts(rollup)
  const widthOf = (count: number) => (count / rollup.count) * WIDTH
  return (
    <div className="statuses">
      <svg className="bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map(({ status, count, before }) => (
          <rect
            key={status}
            className={ACTION_TONES[status]}
            x={say.dir === 'rtl' ? WIDTH - widthOf(before + count) : widthOf(before)}
            y="0"
            width={Math.max(1, widthOf(count) - 2)}
            height="12"
          />
        ))}
      </svg>
      <ul className="counts">
        {parts.toReversed().map(({ status, count }) => (
          <li key={status}>
            <b>{say.format.number(count)}</b> <StatusTag page={page} status={status} />
          </li>
        ))}
      </ul>
    </div>
  )
}
