import type { PartChange } from '#domain/report/draftChanges.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Say } from '#i18n/say.ts'

/** One part of a draft that would be otherwise, in words: from what, to what. */
export function partText(say: Say, plan: Plan, change: PartChange): string {
  const field = change.part === 'milestonesDone' ? say('form.sheet.milestones') : say(`form.column.${change.part}`)
  const [before, after] = wordsOf(say, plan, change)
  return before === undefined
    ? say('change.set', { field, after: after ?? say('filing.unsaid') })
    : say('change.fromTo', { field, before, after: after ?? say('filing.unsaid') })
}

/** What stands before and after; undefined where nothing was or is said. */
function wordsOf(say: Say, plan: Plan, change: PartChange): readonly [string | undefined, string | undefined] {
  const both = <Value>(
    { before, after }: { readonly before: Value | undefined; readonly after: Value | undefined },
    words: (value: Value) => string,
  ) => [before === undefined ? undefined : words(before), after === undefined ? undefined : words(after)] as const
  const nameOf = (id: string | undefined) => {
    const found = plan.institutions.find((each) => each.id === id)
    return found ? say.pick(found.name) : id
  }
  switch (change.part) {
    case 'state':
      return both(change, (state) => say(`state.${state}`))
    case 'percent':
      return both(change, (percent) => say.format.percent(percent / 100, 2))
    case 'milestonesDone': {
      const titles = plan.actions.find(({ id }) => id === change.about)?.milestones ?? []
      return both(change, (done) => {
        const list = titles.flatMap(({ id, title }) => {
          const day = done[id]
          if (day === undefined) return []
          return day === null
            ? say.pick(title)
            : say('form.doneOn', { milestone: say.pick(title), day: say.format.day(day) })
        })
        return list.length > 0 ? say.format.list(list) : say('form.noneDone')
      })
    }
    case 'selfRating':
      return both(change, (code) => {
        const found = plan.selfRatings?.find((each) => each.code === code)
        return found ? say.pick(found.label) : code
      })
    case 'obstacle':
      return both(change, ({ what, asks, by }) =>
        [what, nameOf(asks), by && say.format.day(by)].filter((part) => part !== undefined).join(' · '),
      )
    case 'evidence':
      return both(change, (links) => links.join(' '))
    case 'value': {
      const indicator = plan.indicators.find(({ id }) => change.about.startsWith(`${id}@`))
      return both(change, (value) => {
        const step = indicator?.scale.find(({ code }) => code === value)
        return step ? say.pick(step.label) : say.format.number(value, 6)
      })
    }
    case 'gap':
      return both(change, (gap) => say(`filing.gap.${gap}`))
    case 'note':
      return both(change, (note) => note)
  }
}
