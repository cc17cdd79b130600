import { errorText } from '#domain/errorText.ts'
import { fold } from '#domain/ledger/fold.ts'
import type { Folded } from '#domain/ledger/fold.ts'
import { changesBetween } from '#domain/judge/changes.ts'
import { sharesOn } from '#domain/judge/sharesOn.ts'
import { statusHistory } from '#domain/judge/statusHistory.ts'
import { reports } from '#domain/report/reports.ts'
import { planOn } from '#domain/plan/editions.ts'
import { curveOfAxis } from '#domain/makeSnapshot.ts'
import { historyOfAction, historyOfIndicator } from '#domain/snapshot.ts'
import type { GrowingSnapshot } from '#domain/makeSnapshot.ts'
import type { Conclusions, Moment } from '#domain/snapshot.ts'
import type { AtharDatabase } from '#storage/database.ts'
import { readNews } from '#storage/segments.ts'
import type { News } from '#storage/segments.ts'
import type { Asked, Found, FromLedger, SentAction } from './messages.ts'
import { isOneMoment } from './seen.ts'
import { shotsOf } from './shots.ts'
import type { Shots } from './shots.ts'

/** A ledger kept up beside the page. */
export interface LedgerServer {
  readonly see: (moment: Moment) => void
  readonly ask: (question: number, moment: Moment, of: Asked) => void
  readonly close: () => void
}

interface Held {
  readonly news: News
  readonly folded: Folded
  readonly shots: Shots
}

/** So many rows travel at once. */
const HANDFUL = 400

/**
 * Reads the ledger of a strategy, keeps it up as segments are added, and says what is seen on the day asked for:
 * everything at first, and then the rows that changed. What cannot be read is said once.
 */
export function serveLedger(db: AtharDatabase, strategy: string, say: (message: FromLedger) => void): LedgerServer {
  let held: Held | undefined
  let moment: Moment | undefined
  let shown: GrowingSnapshot | undefined
  const fail = (error: unknown) => say({ kind: 'broken', detail: errorText(error) })

  const show = (next: GrowingSnapshot) => {
    if (next === shown || !held) return
    const before = shown && isOneView(shown, next) ? shown : undefined
    for (const actions of handfuls(changedRows(before, next))) say({ kind: 'rows', actions })
    const { news } = held
    say({
      kind: 'seen',
      isWhole: before === undefined,
      moment: momentOf(next),
      planHash: news.planHashes[news.editions.indexOf(next.plan)] ?? '',
      indicators: next.indicators.flatMap((row, index) =>
        row === before?.indicators[index] ? [] : [{ id: row.indicator.id, record: row.record, rating: row.rating }],
      ),
      conclusions: conclusionsOf(next),
    })
    shown = next
  }
  const showAfresh = () => {
    if (held && moment) show(held.shots.on(moment))
  }

  const take = (news: News) => {
    if (!held || !continues(held.news, news)) {
      const folded = fold(news.editions, news.entries)
      held = { news, folded, shots: shotsOf(news.editions, folded) }
    } else {
      held.shots.grow(news.entries)
      // The same plans stay the same objects.
      held = { ...held, news: { ...news, editions: held.news.editions } }
    }
    showAfresh()
  }

  /** Where something went that was here, everything is read anew. */
  const read = async (): Promise<News | undefined> => {
    const known = held?.news
    const news = await readNews(db, strategy, new Set(known?.seqs))
    return known && news && !continues(known, news) ? readNews(db, strategy, new Set()) : news
  }
  const stop = db.watch(
    async () => {
      try {
        return await read()
      } catch (error) {
        fail(error)
        return undefined
      }
    },
    (news) => news && take(news),
  )

  return {
    see: (next) => {
      moment = next
      showAfresh()
    },
    ask: (question, on, of) => {
      if (!held) return
      say({ kind: 'answer', question, found: found(held, on, of) })
    },
    close: stop,
  }
}

function found({ news, folded: { ledger }, shots }: Held, on: Moment, of: Asked): Found {
  switch (of.kind) {
    case 'action':
      return historyOfAction(planOn(news.editions, on.asOf), ledger, on, of.id)
    case 'indicator':
      return historyOfIndicator(ledger, on, of.id)
    case 'reports':
      return reports(ledger, on.asOf)
    case 'shares':
      return sharesOn(shots.on(on).actions, of.day)
    case 'curve':
      return curveOfAxis(shots.on(on), of.axis)
    case 'statuses':
      return [...statusHistory(news.editions, ledger, on)]
    case 'changes':
      return changesBetween(shots.on({ ...on, asOf: of.since }), shots.on(on))
  }
}

/** Whether the one has everything the other had, under the same editions. */
function continues(known: News, news: News): boolean {
  const seqs = new Set(news.seqs)
  return known.planHashes.join() === news.planHashes.join() && known.seqs.every((seq) => seqs.has(seq))
}

function isOneView(a: GrowingSnapshot, b: GrowingSnapshot): boolean {
  return a.plan === b.plan && isOneMoment(a, b)
}

function momentOf({ asOf, basis }: GrowingSnapshot): Moment {
  return { asOf, basis }
}

function changedRows(before: GrowingSnapshot | undefined, next: GrowingSnapshot): readonly SentAction[] {
  return next.actions.flatMap((row, index) => {
    if (row === before?.actions[index]) return []
    const { counted: _, ...record } = row.record
    return [{ id: row.action.id, record, verdict: row.verdict }]
  })
}

function conclusionsOf(shot: GrowingSnapshot): Conclusions {
  const { lastClosed, rollups, curve, reporting, approvals, decisions, releases, attention, refused, keys } = shot
  return { lastClosed, rollups, curve, reporting, approvals, decisions, releases, attention, refused, keys }
}

function handfuls(rows: readonly SentAction[]): readonly (readonly SentAction[])[] {
  return Array.from({ length: Math.ceil(rows.length / HANDFUL) }, (_, at) =>
    rows.slice(at * HANDFUL, (at + 1) * HANDFUL),
  )
}
