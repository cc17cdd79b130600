import { landmarks } from '#domain/judge/landmarks.ts'
import { useSay } from '#i18n/LocaleProvider.tsx'
import { useChangeAddress } from '#state/address.ts'
import { useSnapshot } from '#state/SnapshotProvider.tsx'
import { landmarkText } from '#telling/landmarkText.ts'
import { SelectFilter } from '#ui/table/SelectFilter.tsx'
import { useEditions, useSince } from './useSince.ts'

/** Chooses the day to compare with among those that stand out, the newest first. */
export function WithDay() {
  const say = useSay()
  const change = useChangeAddress()
  const shown = useSince()
  const marked = landmarks(useEditions(), useSnapshot()).toReversed()
  const options = marked.map((landmark) => ({ value: landmark.on, label: landmarkText(say, landmark) }))
  const isMarked = marked.some(({ on }) => on === shown?.day)
  return (
    <SelectFilter
      label={say('changes.with')}
      value={shown?.day ?? ''}
      options={[
        ...(shown && !isMarked ? [{ value: shown.day, label: say.format.day(shown.day) }] : []),
        ...options.filter(({ value }, place) => options.findIndex((each) => each.value === value) === place),
      ]}
      onChange={(compare) => change({ compare })}
    />
  )
}
