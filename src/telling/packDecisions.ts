import { followedUp } from '#domain/judge/followedUp.ts'
import type { Day } from '#domain/plan/day.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Say } from '#i18n/say.ts'
import { decisionDue, lastFollowUp, standingText } from './decisionText.ts'
import { institutionName } from './names.ts'
import { count, words } from './packTable.ts'
import type { PackPart } from './packTable.ts'

/** So many rows are left to be filled by hand in the room. */
export const BLANK_ROWS = 8

/** What was decided before, and what became of it. */
export function followUpPart(say: Say, snapshot: Snapshot, since: Day | undefined): PackPart {
  const part = { name: 'followUp', title: say('meeting.section.followUp') } as const
  const rows = followedUp(snapshot.decisions, since)
  if (rows.length === 0) return { ...part, paragraphs: [say('meeting.noFollowUp')] }
  return {
    ...part,
    paragraphs: [],
    table: {
      heads: [
        say('decision.one'),
        say('decision.who'),
        say('decision.byWhen'),
        say('column.status'),
        say('decision.last'),
        say('decision.taken'),
      ],
      widths: [36, 16, 18, 14, 28, 16],
      rows: rows.map((row) => [
        words(say.pick(row.decision.what)),
        words(institutionName(say, snapshot, row.decision.owner)),
        words(decisionDue(say, row)),
        words(standingText(say, row)),
        words(lastFollowUp(say, row)),
        words(say.format.day(row.decision.taken)),
      ]),
    },
  }
}

/** An empty table for what the committee decides at this meeting. */
export function blankDecisions(say: Say): PackPart {
  return {
    name: 'decisions',
    title: say('meeting.section.decisions'),
    paragraphs: [],
    table: {
      heads: [say('column.code'), say('meeting.decision'), say('meeting.who'), say('meeting.byWhen')],
      widths: [6, 50, 24, 20],
      rows: Array.from({ length: BLANK_ROWS }, (_, row) => [count(say, row + 1), words(''), words(''), words('')]),
    },
  }
}
