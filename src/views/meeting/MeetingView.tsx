import { getRouteApi } from '@tanstack/react-router'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Page } from '#ui/controls/Page.tsx'
import { useSince } from '../changes/useSince.ts'
import styles from './Meeting.module.css'
import { PackFiles } from './PackFiles.tsx'
import { PeriodPicker } from './PeriodPicker.tsx'
import { Present } from './Present.tsx'
import { Section } from './Section.tsx'
import { formatWithout, parseWithout, SECTIONS } from '#telling/packSections.ts'
import type { SectionName } from '#telling/packSections.ts'

const route = getRouteApi('/strategy/meeting')

/** What a committee takes into the room: on the screen as on paper, or part by part before everybody's eyes. */
export function MeetingView() {
  const say = useSay()
  const { format } = say
  const { plan, asOf } = useSnapshot()
  const since = useSince()
  const search = route.useSearch()
  const change = useChangeAddress()
  const without = parseWithout(search.without)
  const shown = SECTIONS.filter((section) => !without.includes(section))
  const toggle = (section: SectionName) =>
    change({
      without: formatWithout(
        without.includes(section) ? without.filter((each) => each !== section) : [...without, section],
      ),
    })
  const days = { day: format.day(asOf), since: since ? format.day(since.day) : '' }
  return (
    <Page
      title={say('meeting.title')}
      trail={say.pick(plan.title)}
      lead={<p>{since ? say('meeting.lead', days) : say('meeting.leadFirst', days)}</p>}
      aside={
        <div className={styles.actions}>
          <Button look="main" onClick={() => print()}>
            {say('meeting.print')}
          </Button>
          <PackFiles shown={shown} />
          <Button disabled={shown.length === 0} onClick={() => change({ present: shown[0] })}>
            {say('meeting.present')}
          </Button>
        </div>
      }
    >
      <div className={styles.choices}>
        <PeriodPicker />
        <fieldset>
          <legend>{say('meeting.sections')}</legend>
          {SECTIONS.map((section) => (
            <label key={section}>
              <input type="checkbox" checked={shown.includes(section)} onChange={() => toggle(section)} />
              <span>{say(`meeting.section.${section}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className={styles.pack}>
        {shown.map((section) => (
          <Section key={section} name={section} />
        ))}
        {shown.length === 0 && <p>{say('meeting.nothing')}</p>}
      </div>
      {search.present !== undefined && <Present shown={shown} at={parseWithout(search.present)[0]} />}
    </Page>
  )
}
