import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { remarks } from '#telling/remarks.ts'

/**
 * The rules by which every sheet of paper says in its foot which strategy it is of, as of which day, and which page it is,
 * and at its head that the figures are invented or not official. Text that a style sheet holds is no text of the page, so
 * that it is neither read out nor searched.
 */
export function paperFoot(say: Say, { plan, asOf, basis }: Pick<Snapshot, 'plan' | 'asOf' | 'basis'>): string {
  const [start, end] = say.dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const day = `${say('shell.asOf')} ${say.format.day(asOf)}`
  const counter = say.format.number(1) === '1' ? 'decimal' : 'arabic-indic'
  const look = `direction: ${say.dir}; font: 8.5pt var(--font); color: #4c5860;`
  return `@page {
    @bottom-${start} { ${look} inline-size: 60%; text-align: ${start}; content: ${quoted(say.pick(plan.title))}; }
    @bottom-${end} { ${look} text-align: ${end}; content: ${quoted(`${day} · `)} counter(page, ${counter}) " / " counter(pages, ${counter}); }
    @top-center { ${look} content: ${quoted(remarks(say, { plan, basis }).join(' '))}; }
  }`
}

/** Text as a string of a style sheet, in which nothing ends it early. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\\n\r\f]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
