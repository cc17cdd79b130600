/**
 * The numbers of a package worked out a second time, from the text of its files and the written rules alone. Nothing of
 * the application is used here, so that a mistake of its own shows; it is plain rather than fast.
 */
import Papa from 'papaparse'

type Words<Text> = Text extends `${infer One} ${infer Rest}` ? One | Words<Rest> : Text
type Column =
  | Words<'id axis lead co_leads start due weight action state percent completed due_revised milestones_done said review'>
  | Words<'reviewed institution period report_period supersedes reports indicator value status measure breakdown keeper'>
  | Words<'assessor direction method labels_en baseline_value baseline_period'>
/** A row by its columns; one that its table does not have is absent, and stands for an empty cell. */
type Row = Readonly<Record<Column, string>>
type Header = Readonly<Record<'adopted' | 'until' | 'secretariat', string>> & {
  readonly reporting?: { readonly first: string; readonly due_days: number }
}
export type Files = ReadonlyMap<string, string>
export type Basis = 'official' | 'provisional'

const HAIR = 1e-9
const DAY = 86_400_000
const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const shift = (day: string, by: number) => new Date((days(day) + by) * DAY).toISOString().slice(0, 10)
const pad = (n: number) => String(n).padStart(2, '0')
const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
const list = (cell: string) => (cell || '').split(/ *; */).filter(Boolean)

/** First and last day of `2025`, `2025-S1`, `2025-Q3`, `2025-03`, a day, or `day/day`; empty for an empty cell. */
function span(period: string): readonly [from: string, to: string] {
  if (period.includes('/')) return period.split('/') as [string, string]
  const [year, part] = [Number(period.slice(0, 4)), period.slice(5)]
  if (part.includes('-')) return [period, period]
  const months = part === '' ? 12 : part.startsWith('S') ? 6 : part.startsWith('Q') ? 3 : 1
  const last = (Number(part.replace(/\D/, '')) || 1) * months
  return [`${year}-${pad(last - months + 1)}-01`, lastOfMonth(year, last)]
}
const end = (period: string) => (period ? span(period)[1] : '')

/** The word for a ratio, or for a rate of growth. */
const band = (ratio: number, onTrack = 0.95, slow = 0.6) =>
  ['onTrack', 'needsAcceleration', 'limited', 'deterioration'].at(
    [onTrack, slow, 0].findIndex((limit) => ratio >= limit - HAIR),
  ) ?? ''

export function recompute(files: Files, asOf: string, basis: Basis) {
  const table = (name: string): readonly Row[] =>
    Papa.parse<Row>(files.get(`${name}.csv`) ?? '', { header: true, skipEmptyLines: true }).data
  const { athar } = JSON.parse(files.get('datapackage.json') ?? '') as { readonly athar: Header }
  const rules = { off: 0.6, risk: 0.95, cover: 0.6 }
  const owners = table('institutions').flatMap(({ id, reports }) => (reports === 'true' ? [id] : []))

  // Quarters that a report is owed for: no other cycle is among the packages.
  const owed: { readonly period: string; readonly to: string; readonly due: string }[] = []
  const cycle = athar.reporting
  for (let from = cycle ? span(cycle.first)[0] : '9'; from <= (asOf < athar.until ? asOf : athar.until);) {
    const period = `${from.slice(0, 4)}-Q${(Number(from.slice(5, 7)) + 2) / 3}`
    const to = end(period)
    owed.push({ period, to, due: shift(to, cycle?.due_days ?? 0) })
    from = shift(to, 1)
  }
  const closed = owed.filter(({ due }) => due < asOf)

  // How each row of a table of statements or figures stands.
  const standing = (rows: readonly Row[]) => {
    const said = (row: Row) => end(row.said) || athar.adopted
    const visible = rows.filter((row) => said(row) <= asOf)
    const verdict = ({ review, institution, reviewed, ...row }: Row) => {
      if (!review && !institution) return 'accepted'
      return review === 'pending' || (reviewed || end(row.said)) > asOf ? 'pending' : review || 'accepted'
    }
    const admitted = (row: Row) =>
      verdict(row) === 'accepted' || (basis === 'provisional' && verdict(row) === 'pending')
    const corrected = new Set(visible.filter(admitted).flatMap((row) => list(row.supersedes)))
    return visible.map((row) => {
      const isCorrected = corrected.has(row.id)
      return { row, said: said(row), verdict: verdict(row), isCorrected, counts: admitted(row) && !isCorrected }
    })
  }
  type Stands = ReturnType<typeof standing>[number]
  const statements = standing(table('statements'))
  const milestones = table('milestones')
  const actions = table('actions').map((action) => {
    const own = milestones.filter((each) => each.action === action.id)
    const weightOf = (row: Row) => Number(row.weight || 1)
    const leads = [action.lead, ...list(action.co_leads)]
    const [start, due] = [action.start ? span(action.start)[0] : '', end(action.due)]
    const all = statements.filter(({ row }) => row.action === action.id)
    const time = ({ row, said }: Stands) => row.period || row.said || said
    const moment = (of: Stands) => (of.row.period ? end(of.row.period) : of.said)
    const isOwn = ({ row }: Stands) => leads.includes(row.institution || athar.secretariat)
    const spoken = all.filter((each) => isOwn(each) && !each.isCorrected && each.verdict !== 'sent_back').map(time)
    const heard = all.filter((each) => each.counts && (isOwn(each) || !spoken.includes(time(each))))
    const said = ({ row: { state: of, percent, completed, due_revised: to, milestones_done: done } }: Stands) =>
      [of, percent, completed, to, ...list(done).toSorted()].join('|')
    const groups = [...new Set(heard.map(time))].map((at) => heard.filter((each) => time(each) === at))
    const isSplit = (group: typeof heard) => new Set(group.map(said)).size > 1
    const isContested = groups.some(isSplit)
    const counted = groups.flatMap((each) => (isSplit(each) ? [] : each.slice(0, 1)))
    const current = counted.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1)).at(-1)
    const waits = all.some((each) => !each.counts && !each.isCorrected && each.verdict === 'pending')
    const back = all.some((each) => !each.isCorrected && each.verdict === 'sent_back')
    const isYetToCome = start ? start > asOf : due > asOf && own.length === 0
    const dues = own.map((each) => end(each.due) || due)
    const total = sum(own.map(weightOf))
    const isPlanned = own.length > 0 ? total > 0 && dues.every(Boolean) : due && start <= due
    const passed = sum(own.map((each, index) => ((dues[index] ?? '') <= asOf ? weightOf(each) : 0)))
    const line = start ? (days(asOf) - days(start) + 1) / (days(due) - days(start) + 1) : due <= asOf ? 1 : 0
    const planned = isPlanned ? (own.length > 0 ? passed / total : Math.min(1, Math.max(0, line))) : undefined
    const cell = current?.row.milestones_done ?? ''
    const known = current && (current.said < moment(current) ? current.said : moment(current))
    const done = list(cell === 'none' ? '' : cell).map((each) => each.split('=') as [string, string?])
    const ticked = new Set(done.flatMap(([id, on]) => ((on ?? known ?? '') <= asOf ? [id] : [])))
    const state = current?.row.state
    const share = (): number | undefined => {
      if (!current) return isYetToCome ? 0 : undefined
      if (state === 'completed' || state === 'not_started') return state === 'completed' ? 1 : 0
      if (!cell || own.length === 0) return current.row.percent ? Number(current.row.percent) / 100 : undefined
      return total > 0 ? sum(own.filter(({ id }) => ticked.has(id)).map(weightOf)) / total : undefined
    }
    const actual = share()
    const spi = actual !== undefined && planned ? actual / planned : undefined
    const isLate = own.some(({ id, due: by }) => !ticked.has(id) && by && end(by) < asOf)
    const isSilent = !current && !isContested && !waits && !back
    const owes = cycle !== undefined && leads.some((lead) => owners.includes(lead))
    const first = closed.some(({ to }) => !start || start <= to)
    const missed = current ? closed.filter(({ to }) => to > moment(current)).length : 0
    const status = (): string => {
      if (state === 'cancelled' || state === 'suspended' || state === 'completed') return state
      if (isSilent && isYetToCome) return 'notDue'
      if (due && due < asOf) return current || owes ? 'overdue' : 'notKnown'
      if (planned === undefined) return 'unrated'
      if (!current && (isContested || waits)) return 'unrated'
      if (!current) return back || (owes && first) ? 'noReport' : owes ? 'notDue' : 'notKnown'
      if (actual === undefined) return 'unrated'
      if (owes && missed > 2) return 'noReport'
      if (spi !== undefined && spi < rules.off - HAIR) return 'offTrack'
      return (spi !== undefined && spi < rules.risk - HAIR) || isLate ? 'atRisk' : 'onTrack'
    }
    const { id, axis, lead } = action
    return { id, axis, lead, status: status(), actual, planned, weight: weightOf(action), isDue: !isYetToCome }
  })
  const group = (members: typeof actions) => {
    const active = members.filter(({ status, planned }) => !/cancelled|suspended/.test(status) && planned !== undefined)
    const due = active.filter(({ isDue }) => isDue)
    const known = active.filter(({ actual }) => actual !== undefined)
    const coverage = { known: due.filter(({ actual }) => actual !== undefined).length, due: due.length }
    const weight = sum(known.map((each) => each.weight))
    const isShown = weight > 0 && (due.length === 0 || coverage.known / due.length >= rules.cover - HAIR)
    const mean = (of: 'actual' | 'planned') =>
      isShown ? sum(known.map((each) => (each[of] ?? 0) * each.weight)) / weight : undefined
    return { count: members.length, coverage, actual: mean('actual'), planned: mean('planned') }
  }
  const filings = [...table('statements'), ...table('observations')].filter((row) => row.institution)
  const ended = owed.filter(({ to }) => to < asOf)
  const reporting = owners.flatMap((institution) =>
    ended.map(({ period, due }) => {
      const isFor = (row: Row) => row.institution === institution && (row.report_period ?? row.period) === period
      const cameOn = filings.flatMap((row) => (isFor(row) && end(row.said) <= asOf ? [end(row.said)] : []))
      const [filed] = cameOn.toSorted()
      const kind = filed ? (filed <= due ? 'onTime' : 'late') : asOf > due ? 'missing' : 'notDue'
      return `${institution} ${period} ${kind}${kind === 'late' ? ` ${days(filed ?? '') - days(due)}` : ''}`
    }),
  )
  const by = (of: 'axis' | 'lead', name: string) =>
    Object.fromEntries(table(name).map(({ id }) => [id, group(actions.filter((each) => each[of] === id))]))
  const [figures, goals] = [standing(table('observations')), table('targets')]
  const ratings = table('indicators').map((indicator) => {
    const { id, direction, measure, keeper } = indicator
    const counter = ({ row }: Stands) =>
      row.assessor || (row.institution !== keeper ? row.institution : '') || keeper || ''
    const own = figures.filter(({ row, counts }) => row.indicator === id && counts && !row.breakdown)
    const isTwin = (a: Stands, b: Stands) => a !== b && a.row.period === b.row.period && counter(a) === counter(b)
    const alone = own.filter((each) => !own.some((other) => isTwin(each, other)))
    const order = (a: Row, b: Row) => (end(a.period) < end(b.period) ? -1 : 1)
    const counters = new Set(alone.map(counter))
    // Where the keeper is silent: who speaks of the latest period, then who has more figures, then the first by id.
    const weightOf = (who: string) => {
      const ends = alone.filter((each) => counter(each) === who).map(({ row }) => end(row.period))
      return `${ends.toSorted().at(-1)} ${String(ends.length).padStart(6, '0')}`
    }
    const [loudest] = [...counters].toSorted().toSorted((a, b) => weightOf(b).localeCompare(weightOf(a)))
    const isKept = counters.has(keeper)
    const whose = isKept ? keeper : loudest
    const points = alone.flatMap((each) => (counter(each) === whose ? [each.row] : [])).toSorted(order)
    const latest = points.findLast((row) => row.value !== '')
    const targets = goals.filter((row) => row.indicator === id).toSorted(order)
    const target = targets.at(-1)
    const isGrowth = indicator.method === 'growth' && !indicator.labels_en && direction.endsWith('crease')
    const differs = (a: Row, b: Row) => (a.status === 'D') !== (b.status === 'D') || a.period.length !== b.period.length
    const isCut = (row: Row, before?: Row) => row.status === 'B' || (before !== undefined && differs(row, before))
    const cutAt = points.findLastIndex((row, at) => isCut(row, points[at - 1]))
    const whole = points.slice(Math.max(0, cutAt))
    const first = isGrowth ? whole.find(({ value }) => value !== '') : undefined
    const stated = indicator.baseline_value !== ''
    const hasBase = stated || first !== undefined
    const y0 = Number(stated ? indicator.baseline_value : first?.value)
    const t0 = (stated ? indicator.baseline_period : first?.period) ?? ''
    const rate = (): string => {
      if (direction === 'context') return 'context'
      if (!latest) return 'noData'
      const [y, yT, t] = [Number(latest.value), Number(target?.value), latest.period]
      if (!target && !isGrowth && !(direction === 'maintain' && hasBase)) return 'noTarget'
      if ((!isKept && (keeper || counters.size > 1)) || (hasBase && end(t) < end(t0))) return 'notComparable'
      if ((latest.measure || measure) !== measure) return 'notComparable'
      const than = hasBase ? t0 : (target?.period ?? t)
      if (measure === 'flow' && t.length !== than.length) return 'notComparable'
      const since = points.filter((row) => end(row.period) > end(t0) && end(row.period) <= end(t))
      const held = points.filter((row) => end(row.period) <= end(t0)).at(-1)
      if (hasBase && since.some((row, at) => isCut(row, since[at - 1] ?? held) || (at === 0 && row.status === 'D')))
        return 'notComparable'
      const isOfBase = hasBase && t === t0
      const near = (level: number, close: number, far: number, beyond: string) => {
        const away = y === level ? 0 : Math.abs((y - level) / level)
        return away <= close + HAIR ? 'onTrack' : away <= far + HAIR ? 'needsAcceleration' : beyond
      }
      if (direction === 'maintain')
        return isOfBase && !target ? 'notComparable' : near(target ? yT : y0, 0.05, 0.1, 'deterioration')
      const up = direction === 'increase'
      if (hasBase && yT === y0) return (up ? y >= yT : y <= yT) ? 'onTrack' : near(yT, -1, 0.05, 'limited')
      if (up ? y >= yT : y <= yT) return 'achieved'
      if (!hasBase || isOfBase) return hasBase ? 'notComparable' : 'noData'
      if (up ? y0 >= yT : y0 <= yT) return 'deterioration'
      if (isGrowth) {
        const year = (period: string) => Number(period.slice(0, 4)) + (Number(span(period)[0].slice(5, 7)) - 1) / 12
        const growth = (to: number, period: string) =>
          y0 > 0 && to >= 0 ? (to / y0) ** (1 / (year(period) - year(t0))) - 1 : NaN
        const seen = growth(y, t) * (target || up ? 1 : -1)
        if (!target) return Number.isFinite(seen) ? band(seen, 0.015, 0.005) : 'notComparable'
        const ratio = seen / growth(yT || 0.001, target.period)
        return Number.isFinite(ratio) ? band(ratio) : 'notComparable'
      }
      const goal = (row: Row) => [days(end(row.period)), Number(row.value)] as const
      const path = [[days(end(t0)), y0] as const, ...targets.map(goal)]
      const next = path.findIndex(([on]) => on > days(end(t)))
      const [d1, v1] = path.at(next < 1 ? -1 : next - 1) ?? [0, 0]
      const [d2, v2] = path.at(next < 1 ? -1 : next) ?? [0, 0]
      const then = d2 === d1 ? v1 : v1 + ((v2 - v1) * (days(end(t)) - d1)) / (d2 - d1)
      const [expected, done] = [(then - y0) / (yT - y0), (y - y0) / (yT - y0)]
      if (expected === 0) return done < 0 ? 'deterioration' : 'onTrack'
      return band(done / expected)
    }
    return `${id} ${latest ? Number(latest.value) : '–'} ${rate()}`
  })
  const [axes, leads] = [by('axis', 'axes'), by('lead', 'institutions')]
  return { actions, whole: group(actions), axes, leads, reporting, ratings }
}
