import { RULE_ORDER } from '#domain/judge/actionStatus.ts'
import { INDICATOR_RATINGS } from '#domain/judge/ratingBands.ts'
import { actionRuleValues, ratingRuleValues } from '#telling/ruleValues.ts'
import type { Caveat } from '#domain/plan/source.ts'
import type { Page } from '../page.ts'
import { FactList } from '../FactList.tsx'
import { SiteDocument } from '../SiteDocument.tsx'
import { RatingTag, StatusTag } from '../StatusTag.tsx'
import { Told } from '../Told.tsx'

const CAVEATS: readonly Caveat['kind'][] = ['method', 'gap', 'conflict']

/** How each word is decided, with the thresholds in force; how people are protected; where sources disagree. */
export function MethodsPage({ page }: { readonly page: Page }) {
  const { say, doc } = page
  const { format } = say
  const { strategy, caveats } = doc
  const { rules, threshold } = strategy
  const ofActions = actionRuleValues(say, rules)
  const ofRatings = ratingRuleValues(say, rules)
  return (
    <SiteDocument page={page} title={say('nav.about')} description={say('site.methods.lead')}>
      <h1>{say('nav.about')}</h1>
      <p className="lead">{say('site.methods.lead')}</p>
      <p>
        <Told say={say} text={strategy.description} />
      </p>
      <FactList
        facts={[
          { term: say('about.edition'), value: strategy.edition },
          { term: say('about.adopted'), value: format.day(strategy.adopted) },
          {
            term: say('about.years'),
            value: say('about.fromUntil', { from: format.day(strategy.from), until: format.day(strategy.until) }),
          },
          {
            term: say('about.cycle'),
            value: strategy.reporting
              ? say('about.cycleText', {
                  frequency: say(`frequency.${strategy.reporting.frequency}`),
                  days: strategy.reporting.dueDays,
                })
              : say('about.noCycle'),
          },
        ]}
      />
      <section>
        <h2>{say('about.actions')}</h2>
        <p>{say('about.actions.formula')}</p>
        <p>{say('about.actions.note')}</p>
        <ol className="rules">
          {RULE_ORDER.map((status) => (
            <li key={status}>
              <StatusTag page={page} status={status} /> {say(`about.action.${status}`, ofActions)}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say('about.ratings')}</h2>
        <p>{say('about.ratings.note', { method: say(`method.${rules.ratingMethod}`) })}</p>
        <p>{say('about.ratings.trajectory')}</p>
        <p>{say('about.ratings.growth')}</p>
        <p>{say('about.ratings.maintain', ofRatings)}</p>
        <p>{say('about.ratings.limit', ofRatings)}</p>
        <p>{say('about.ratings.cuts')}</p>
        <p>{say('about.ratings.stated')}</p>
        <ul className="rules">
          {INDICATOR_RATINGS.map((rating) => (
            <li key={rating}>
              <RatingTag page={page} rating={rating} /> {say(`about.rating.${rating}`, ofRatings)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('about.rollup')}</h2>
        <p>{say('about.rollup.mean')}</p>
        <p>{say('about.rollup.coverage', { share: format.percent(rules.minimumCoverage) })}</p>
        <p>{say('about.rollup.shared')}</p>
      </section>
      <section id="people">
        <h2>{say('site.methods.people')}</h2>
        <p>{say('site.methods.people.rule', { below: threshold - 1, threshold })}</p>
        <p>{say('site.methods.people.ratios')}</p>
      </section>
      {caveats.length > 0 && (
        <section id="caveats">
          <h2>{say('site.caveats')}</h2>
          {CAVEATS.map((kind) => {
            const here = caveats.filter((caveat) => caveat.kind === kind)
            return (
              here.length > 0 && (
                <div key={kind}>
                  <h3>{say(`caveats.${kind}`)}</h3>
                  <ul>
                    {here.map(({ text }) => (
                      <li key={say.pick(text)}>
                        <Told say={say} text={text} />
                      </li>
                    ))}
                  </ul>
                </div>
              )
            )
          })}
        </section>
      )}
    </SiteDocument>
  )
}
