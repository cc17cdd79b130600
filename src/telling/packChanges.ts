import { groupBy } from '#domain/groupBy.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import type { ChangeLine } from './changeLines.ts'
import { institutionName } from './names.ts'
import { words } from './packTable.ts'
import type { PackCell, PackPart } from './packTable.ts'

/** What changed since the day that the pack compares with; undefined where there is no such day. */
export interface PackChanges {
  readonly day: Day
  readonly lines: readonly ChangeLine[]
}

/** More lines of one kind nobody reads at a meeting. */
const MOST = 40

/** Lines of one kind as a meeting reads them, and how many more there are. */
export interface KindForMeeting {
  readonly kind: ChangeLine['kind']
  readonly lines: readonly ChangeLine[]
  readonly more: number
}

/** Kind by kind in the order given, the first forty of each. */
export function forMeeting(lines: readonly ChangeLine[]): readonly KindForMeeting[] {
  return [...groupBy(lines, ({ kind }) => kind)].map(([kind, all]) => ({
    kind,
    lines: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
  }))
}

/** What stands in place of the lines of a kind that are left out. */
export const moreText = (say: Say, more: number): string =>
  say('meeting.moreChanges', { n: more, where: say('nav.changes') })

/** All changes as a table; on paper those that a meeting reads. */
export function changesPart(say: Say, snapshot: Snapshot, changes: PackChanges | undefined): PackPart {
  if (!changes) return { name: 'changes', title: say('nav.changes'), paragraphs: [say('changes.noDay')] }
  const { lines } = changes
  const since = say.format.day(changes.day)
  const part = { name: 'changes', title: say('changes.since', { day: since }) } as const
  if (lines.length === 0)
    return { ...part, paragraphs: [say('changes.none', { since, day: say.format.day(snapshot.asOf) })] }
  const kindText = (kind: ChangeLine['kind']) => words(say(`changes.kind.${kind}`))
  const row = ({ kind, name, owner, text }: ChangeLine): readonly PackCell[] => [
    kindText(kind),
    words(name),
    words(owner ? institutionName(say, snapshot, owner) : '–'),
    words(text),
  ]
  const table = {
    heads: [say('changes.kind'), say('changes.of'), say('column.institution'), say('changes.what')],
    widths: [18, 34, 16, 32],
    rows: lines.map(row),
  }
  const onPaper = forMeeting(lines).flatMap(({ kind, lines: shown, more }) => [
    ...shown.map(row),
    ...(more > 0 ? [[kindText(kind), words(moreText(say, more)), words('–'), words('–')]] : []),
  ])
  return { ...part, paragraphs: [], table: { ...table, onPaper: { ...table, rows: onPaper } } }
}
