import type { ReactNode } from 'react'
import type { Page } from './page.ts'

/** A column's heading; numbers stand at the end. */
export interface SiteHeading {
  readonly text: string
  readonly isNumber?: boolean
}

interface Props {
  readonly page: Page
  readonly caption: string
  readonly headings: readonly SiteHeading[]
  /** The one table that its page is about: its title says what it is, and a script lets readers sort and search it. */
  readonly isMain?: boolean
  /** The rows, `<tr>` with its cells; each names its column in `data-label`, for pages too narrow for columns. */
  readonly children: ReactNode
}

/** A table that is whole without a script, and folds into cards where there is no room. */
export function SiteTable({ page: { say }, caption, headings, isMain = false, children }: Props) {
  const script = isMain && {
    'data-sortable': '',
    'data-filter': say('site.filter'),
    'data-found': say('site.found'),
  }
  return (
    <table className="rows" {...script}>
      <caption className={isMain ? 'sr' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {headings.map(({ text, isNumber }) => (
            <th key={text} scope="col" className={isNumber ? 'number' : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
