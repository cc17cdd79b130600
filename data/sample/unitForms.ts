import type { UnitForms } from '#domain/plan/indicator.ts'

type Forms = { readonly en: string; readonly ar: string }

/** How the units of the indicators agree with their numbers, by their English name, as a cell of the package is written. */
export const UNIT_FORMS: Readonly<Record<string, Forms>> = {
  analyses: forms({ one: 'analysis', other: 'analyses' }, ['تحليل واحد', 'تحليلان', 'تحليلات', 'تحليلًا', 'تحليل']),
  associations: forms({ one: 'association', other: 'associations' }, [
    'جمعية واحدة',
    'جمعيتان',
    'جمعيات',
    'جمعية',
    'جمعية',
  ]),
  calls: forms({ one: 'call', other: 'calls' }, ['مكالمة واحدة', 'مكالمتان', 'مكالمات', 'مكالمة', 'مكالمة']),
  cases: forms({ one: 'case', other: 'cases' }, ['قضية واحدة', 'قضيتان', 'قضايا', 'قضية', 'قضية']),
  days: forms({ one: 'day', other: 'days' }, ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم']),
  inspections: forms({ one: 'inspection', other: 'inspections' }, [
    'عملية تفتيش واحدة',
    'عمليتا تفتيش',
    'عمليات تفتيش',
    'عملية تفتيش',
    'عملية تفتيش',
  ]),
  minutes: forms({ one: 'minute', other: 'minutes' }, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']),
  officers: forms({ one: 'officer', other: 'officers' }, ['ضابط واحد', 'ضابطان', 'ضباط', 'ضابطًا', 'ضابط']),
  persons: forms({ one: 'person', other: 'persons' }, ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص']),
  places: forms({ one: 'place', other: 'places' }, ['مكان واحد', 'مكانان', 'أماكن', 'مكانًا', 'مكان']),
  'points out of 100': forms({ one: 'point out of 100', other: 'points out of 100' }, [
    'نقطة واحدة من 100',
    'نقطتان من 100',
    'نقاط من 100',
    'نقطة من 100',
    'نقطة من 100',
  ]),
  pupils: forms({ one: 'pupil', other: 'pupils' }, ['طالب واحد', 'طالبان', 'طلاب', 'طالبًا', 'طالب']),
}

/** English counts one apart from the rest; Arabic says one and two in words and has a form for 3–10, for 11–99 and for hundreds. */
function forms(
  english: Required<Pick<UnitForms, 'one' | 'other'>>,
  [one, two, few, many, other]: readonly [string, string, string, string, string],
): Forms {
  return {
    en: `one=# ${english.one};other=# ${english.other}`,
    ar: `one=${one};two=${two};few=# ${few};many=# ${many};other=# ${other}`,
  }
}
