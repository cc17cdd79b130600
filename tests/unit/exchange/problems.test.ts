import { describe, expect, test } from 'vitest'
import type { Place, Problem, Refusal, Warning } from '#exchange/package/problem.ts'
import { readPackage } from '#exchange/package/readPackage.ts'
import { aPackage, cell, column, file, line, opener, swap, without } from '../../fixtures/package.ts'
import type { Edit } from '../../fixtures/package.ts'
import { AR, EN } from '../../fixtures/say.ts'
import { PARTS } from '../../fixtures/words.ts'

type Defect = readonly [edit: Edit, place: Place]

const JSON_FILE = 'datapackage.json'
const at = (table: string, row: number, column: string): Place => ({ file: `${table}.csv`, line: row, column })
const resources: Place = { file: JSON_FILE, column: 'resources' }
const header = (column: string): Place => ({ file: JSON_FILE, column: `athar.${column}` })

/** A table of dimensions with some rows beside the others. */
const dimensions = (...rows: readonly string[]): Edit =>
  both(
    swap(JSON_FILE, '"resources":[', '"resources":[{"name":"dimensions","path":"dimensions.csv"},'),
    file('dimensions.csv', ['id,dimension,code,label_en,label_ar,parent,total', ...rows, ''].join('\n')),
  )

const REPORTED_EARLY = 'R9,A1,MOI,2025-Q3,in_progress,40,,,,2025-06-30,accepted,,,,,reported,'

const both =
  (...edits: readonly Edit[]): Edit =>
  (files) =>
    edits.forEach((edit) => edit(files))

/** One defect and the place it is reported at. A new code breaks compilation here until it has its defects. */
const DEFECTS: Readonly<Record<Refusal, readonly Defect[]>> = {
  fileMissing: [
    [without('axes.csv'), { file: 'axes.csv' }],
    [without(JSON_FILE), { file: JSON_FILE }],
  ],
  fileChanged: [
    [swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","bytes":12'), { file: 'axes.csv' }],
    [swap(JSON_FILE, '"path":"axes.csv"', `"path":"axes.csv","hash":"sha256:${'0'.repeat(64)}"`), { file: 'axes.csv' }],
  ],
  notUtf8: [
    [file('axes.csv', new Uint8Array([0x69, 0x64, 0xe7, 0xc7])), { file: 'axes.csv' }],
    [file('axes.csv', Uint8Array.from([0xff, 0xfe, 0x69, 0x00, 0x64, 0x00])), { file: 'axes.csv' }],
    [file('axes.csv', Uint8Array.from([0xfe, 0xff, 0x00, 0x69, 0x00, 0x64])), { file: 'axes.csv' }],
  ],
  notJson: [
    [swap(JSON_FILE, '{', '{,'), { file: JSON_FILE }],
    [file(JSON_FILE, ''), { file: JSON_FILE }],
  ],
  notPackage: ['["a list"]', '"text"', 'null', '{"name":"small","resources":[]}'].map((json): Defect => [
    file(JSON_FILE, json),
    { file: JSON_FILE },
  ]),
  settingTwice: [
    [swap(JSON_FILE, '"due_days":30', '"due_days":30,"due_days":300'), header('reporting.due_days')],
    [swap(JSON_FILE, '"illustrative":false', '"illustrative":true,"illustrative":false'), header('illustrative')],
    [swap(JSON_FILE, '"name":"small"', '"name":"small","name":"small"'), { file: JSON_FILE, column: 'name' }],
  ],
  settingUnknown: [
    [swap(JSON_FILE, '"edition"', '"rule":{},"edition"'), header('rule')],
    [swap(JSON_FILE, '"due_days":30', '"due_days":30,"dueDays":3'), header('reporting.dueDays')],
    [swap(JSON_FILE, '"edition"', '"rules":{"off_track":0.5},"edition"'), header('rules.off_track')],
  ],
  notSettings: [[swap(JSON_FILE, '"edition"', '"rules":"strict","edition"'), header('rules')]],
  notText: [[swap(JSON_FILE, '"edition":"2025-1"', '"edition":2025'), header('edition')]],
  notName: [[swap(JSON_FILE, '"name":"small"', '"name":"Small Strategy"'), { file: JSON_FILE, column: 'name' }]],
  notPath: [
    [swap(JSON_FILE, '"path":"axes.csv"', '"path":"../axes.csv"'), { file: JSON_FILE, column: 'resources.2.path' }],
    [swap(JSON_FILE, '"path":"axes.csv"', '"path":"/etc/passwd"'), { file: JSON_FILE, column: 'resources.2.path' }],
    [swap(JSON_FILE, '"path":"axes.csv"', '"path":"https://x/y"'), { file: JSON_FILE, column: 'resources.2.path' }],
  ],
  notHash: [
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","hash":"md5:1"'),
      { file: JSON_FILE, column: 'resources.2.hash' },
    ],
  ],
  notLanguage: [
    [swap(JSON_FILE, '"edition"', '"languages":["en","arabic!"],"edition"'), header('languages.1')],
    [swap(JSON_FILE, '"edition"', '"languages":["EN"],"edition"'), header('languages.0')],
  ],
  thresholdsCrossed: [
    [swap(JSON_FILE, '"edition"', '"rules":{"at_risk_below":0.5},"edition"'), header('rules.off_track_below')],
    [swap(JSON_FILE, '"edition"', '"rules":{"on_track_from":0.5},"edition"'), header('rules.acceleration_from')],
    [
      swap(JSON_FILE, '"edition"', '"rules":{"maintain_on_track_within":0.2},"edition"'),
      header('rules.maintain_on_track_within'),
    ],
  ],
  tooManyDigits: [
    [cell('statements', 'R1', 'percent', '99.999999999999999'), at('statements', 2, 'percent')],
    [cell('observations', 'Y1', 'value', '1234567890123.456'), at('observations', 2, 'value')],
  ],
  tooLong: [[cell('axes', 'AX1', 'name_en', 'a'.repeat(10_001)), at('axes', 2, 'name_en')]],
  controlCharacter: [
    [cell('axes', 'AX1', 'name_en', 'Pre\u0007vention'), at('axes', 2, 'name_en')],
    [cell('axes', 'AX1', 'name_ar', '\u0000الوقاية'), at('axes', 2, 'name_ar')],
  ],
  invisible: [
    [cell('axes', 'AX1', 'name_en', '\u200b\u200d'), at('axes', 2, 'name_en')],
    [swap(JSON_FILE, '"en":"Small strategy"', '"en":" "'), header('title.en')],
  ],
  missingWithValue: [[column('observations', 'status', { Y1: 'M' }), at('observations', 2, 'status')]],
  notBreakdown: ['women', 'sex=', '=F', 'sex=F;sex=M'].map((breakdown): Defect => [
    cell('observations', 'Y1', 'breakdown', `"${breakdown}"`),
    at('observations', 2, 'breakdown'),
  ]),
  aboutFuture: [
    [line('observations', 'Y9,I1,2027,5,,,,,,2026-01-15,,,,sourced,S1'), at('observations', 5, 'period')],
    [line('statements', REPORTED_EARLY), at('statements', 6, 'period')],
    [
      both(cell('statements', 'R4', 'state', 'completed'), column('statements', 'completed', { R4: '2026' })),
      at('statements', 5, 'completed'),
    ],
  ],
  notCompleted: [[column('statements', 'completed', { R1: '2025-02' }), at('statements', 2, 'completed')]],
  verifiedNotAccepted: [[cell('statements', 'R3', 'verified', 'true'), at('statements', 4, 'verified')]],
  objectiveOfOtherAxis: [
    [
      both(line('axes', 'AX2,2,Protection,الحماية,sourced,S1'), cell('actions', 'A1', 'axis', 'AX2')),
      at('actions', 2, 'objective'),
    ],
  ],
  webPage: [
    [file('axes.csv', '<!DOCTYPE html><title>Not found</title>'), { file: 'axes.csv' }],
    [file(JSON_FILE, '\n <html><body>Sign in</body></html>'), { file: JSON_FILE }],
  ],
  tableMissing: [[swap(JSON_FILE, /\{"name":"targets"[^}]*\},/, ''), resources]],
  tableUnknown: [[swap(JSON_FILE, '"resources":[', '"resources":[{"name":"budget","path":"budget.csv"},'), resources]],
  tableTwice: [[swap(JSON_FILE, '"resources":[', '"resources":[{"name":"axes","path":"axes.csv"},'), resources]],
  columnMissing: [[swap('axes.csv', 'name_en', 'note_en'), at('axes', 1, 'name_en')]],
  columnUnknown: [[swap('statements.csv', 'evidence', 'proof'), at('statements', 1, 'proof')]],
  columnUnnamed: [[column('targets', '', { T2: 'a remark' }), { file: 'targets.csv', line: 3 }]],
  columnTwice: [[swap('actions.csv', 'partners', 'lead'), at('actions', 1, 'lead')]],
  rowWidth: [
    [line('objectives', 'O2,AX1,Extra,زائد,sourced,S1,'), { file: 'objectives.csv', line: 3 }],
    [line('objectives', 'O2,AX1,Short,قصير,sourced'), { file: 'objectives.csv', line: 3 }],
  ],
  quotes: [[swap('objectives.csv', 'Objective', '"Objec"tive"'), { file: 'objectives.csv', line: 2 }]],
  required: [
    [cell('actions', 'A2', 'title_en', ''), at('actions', 3, 'title_en')],
    [cell('targets', 'T1', 'value', '  '), at('targets', 2, 'value')],
  ],
  notNumber: [
    [cell('targets', 'T2', 'value', 'many'), at('targets', 3, 'value')],
    [cell('targets', 'T2', 'value', '1e400'), at('targets', 3, 'value')],
    [cell('targets', 'T2', 'value', 'NaN'), at('targets', 3, 'value')],
    [cell('targets', 'T2', 'value', '50%'), at('targets', 3, 'value')],
    [cell('targets', 'T2', 'value', '"1,5"'), at('targets', 3, 'value')],
  ],
  notInteger: [[cell('axes', 'AX1', 'order', '1.5'), at('axes', 2, 'order')]],
  notBoolean: [[cell('institutions', 'MOI', 'reports', 'yes'), at('institutions', 3, 'reports')]],
  notId: [
    [cell('milestones', 'A1.m1', 'id', 'م1'), at('milestones', 2, 'id')],
    [cell('actions', 'A1', 'partners', 'MOJ; M O'), at('actions', 2, 'partners')],
  ],
  notDay: [
    [cell('statements', 'R2', 'reviewed', '2025-02-30'), at('statements', 3, 'reviewed')],
    [cell('statements', 'R2', 'reviewed', '2025-05'), at('statements', 3, 'reviewed')],
    [swap(JSON_FILE, '"adopted":"2024-12-15"', '"adopted":"1446-06-14"'), header('adopted')],
  ],
  notPeriod: [
    [cell('actions', 'A1', 'due', '2025-Q5'), at('actions', 2, 'due')],
    [cell('targets', 'T1', 'period', '1446'), at('targets', 2, 'period')],
    [swap(JSON_FILE, '"first":"2025-Q1"', '"first":"2025-S1"'), header('reporting.first')],
  ],
  notMilestoneDays: [
    [cell('statements', 'R1', 'milestones_done', 'A1.m1=2025-02-30'), at('statements', 2, 'milestones_done')],
    [cell('statements', 'R1', 'milestones_done', 'A1.m1=2025-02-20=x'), at('statements', 2, 'milestones_done')],
  ],
  notUnitForms: [
    [column('indicators', 'unit_forms_en', { I1: 'one=# day;one=# days' }), at('indicators', 2, 'unit_forms_en')],
    [column('indicators', 'unit_forms_en', { I1: 'single=# day' }), at('indicators', 2, 'unit_forms_en')],
    [column('indicators', 'unit_forms_en', { I1: 'one=# of # days' }), at('indicators', 2, 'unit_forms_en')],
    [column('indicators', 'unit_forms_ar', { I1: '# يوم' }), at('indicators', 2, 'unit_forms_ar')],
  ],
  notLabels: [
    [cell('indicators', 'I2', 'labels_en', '1=One;1=Again'), at('indicators', 3, 'labels_en')],
    [cell('indicators', 'I2', 'labels_ar', 'أول;ثان'), at('indicators', 3, 'labels_ar')],
  ],
  notLink: [
    [cell('statements', 'R1', 'evidence', 'https://example.org file:///etc/passwd'), at('statements', 2, 'evidence')],
  ],
  notOneLink: [
    [cell('sources', 'S1', 'url', 'javascript:alert(1)'), at('sources', 2, 'url')],
    [cell('sources', 'S1', 'url', 'https://example.org/1 https://example.org/2'), at('sources', 2, 'url')],
  ],
  notOneOf: [[cell('statements', 'R3', 'state', 'done'), at('statements', 4, 'state')]],
  outOfRange: [
    [cell('statements', 'R1', 'percent', '101'), at('statements', 2, 'percent')],
    [cell('statements', 'R1', 'percent', '-1'), at('statements', 2, 'percent')],
    [cell('actions', 'A1', 'weight', '-0.5'), at('actions', 2, 'weight')],
    [cell('indicators', 'I1', 'decimals', '7'), at('indicators', 2, 'decimals')],
  ],
  idTwice: [[line('objectives', 'O1,AX1,Again,ثانية,sourced,S1'), at('objectives', 3, 'id')]],
  idLooksAlike: [[line('objectives', 'o1,AX1,Alike,شبيه,sourced,S1'), at('objectives', 3, 'id')]],
  referenceUnknown: [
    [cell('actions', 'A2', 'lead', 'MOH'), at('actions', 3, 'lead')],
    [cell('actions', 'A1', 'partners', 'MOJ;MOH'), at('actions', 2, 'partners')],
    [cell('statements', 'R1', 'milestones_done', 'A1.m9'), at('statements', 2, 'milestones_done')],
    [swap(JSON_FILE, '"secretariat":"SEC"', '"secretariat":"XYZ"'), header('secretariat')],
  ],
  listedTwice: [
    [cell('actions', 'A1', 'partners', 'MOJ;MOJ'), at('actions', 2, 'partners')],
    [cell('statements', 'R1', 'milestones_done', 'A1.m1;A1.m1=2025-03-20'), at('statements', 2, 'milestones_done')],
  ],
  notEarlier: [
    [cell('statements', 'R2', 'said', '2025-04-20'), at('statements', 3, 'supersedes')],
    [cell('statements', 'R1', 'supersedes', 'R1'), at('statements', 2, 'supersedes')],
  ],
  otherSubject: [[cell('statements', 'R3', 'supersedes', 'R1'), at('statements', 4, 'supersedes')]],
  sourceNeeded: [[cell('actions', 'A1', 'sources', ''), at('actions', 2, 'sources')]],
  valueOrGap: [
    [cell('observations', 'Y1', 'value', ''), at('observations', 2, 'value')],
    [cell('observations', 'Y1', 'gap', 'suppressed'), at('observations', 2, 'value')],
  ],
  periodNeeded: [
    [cell('statements', 'R1', 'period', ''), at('statements', 2, 'period')],
    [cell('observations', 'Y3', 'institution', ''), at('observations', 4, 'report_period')],
  ],
  periodNotInCycle: [
    [cell('statements', 'R1', 'period', '2025-S1'), at('statements', 2, 'period')],
    [cell('statements', 'R1', 'period', '2024-Q4'), at('statements', 2, 'period')],
  ],
  reviewWithoutReport: [
    [cell('observations', 'Y1', 'review', 'accepted'), at('observations', 2, 'review')],
    [cell('observations', 'Y1', 'verified', 'true'), at('observations', 2, 'review')],
  ],
  beforeSaid: [
    [cell('statements', 'R1', 'reviewed', '2025-04-19'), at('statements', 2, 'reviewed')],
    [cell('statements', 'R1', 'milestones_done', 'A1.m1=2025-04-21'), at('statements', 2, 'said')],
  ],
  dueBeforeStart: [
    [cell('actions', 'A2', 'due', '2024'), at('actions', 3, 'due')],
    [swap(JSON_FILE, '"until":"2028-12-31"', '"until":"2024-12-31"'), header('until')],
  ],
  milestoneOfOther: [[cell('statements', 'R3', 'milestones_done', 'A1.m1'), at('statements', 4, 'milestones_done')]],
  labelsDiffer: [[cell('indicators', 'I2', 'labels_ar', '1=أول;3=ثالث'), at('indicators', 3, 'labels_ar')]],
  formWithoutNumber: [
    [column('indicators', 'unit_forms_en', { I1: 'one=a day;other=days' }), at('indicators', 2, 'unit_forms_en')],
    [column('indicators', 'unit_forms_ar', { I1: 'two=يومان;few=أيام' }), at('indicators', 2, 'unit_forms_ar')],
  ],
  ordinalGrowth: [[column('indicators', 'method', { I2: 'growth' }), at('indicators', 3, 'method')]],
  targetsOutOfOrder: [
    [cell('targets', 'T2', 'value', '60'), at('targets', 3, 'value')],
    [cell('targets', 'T2', 'value', '5'), at('targets', 3, 'value')],
  ],
  notOnScale: [[cell('observations', 'Y2', 'value', '3'), at('observations', 3, 'value')]],
  baselineHalf: [[cell('indicators', 'I1', 'baseline_value', ''), at('indicators', 2, 'baseline_value')]],
  targetNotLater: [
    [cell('targets', 'T2', 'period', '2024'), at('targets', 3, 'period')],
    [cell('targets', 'T2', 'period', '2023'), at('targets', 3, 'period')],
  ],
  metWithoutTarget: [
    [line('observations', 'Y9,I2,2026,,target_met,,,,,2026-01-15,,,,sourced,S1'), at('observations', 5, 'gap')],
  ],
  totalTwice: [[dimensions('d1,sex,T,Both,الجنسان,,true', 'd2,sex,A,All,الكل,,true'), at('dimensions', 3, 'total')]],
  parentUnknown: [
    [dimensions('d1,age,0-11,Children,أطفال,minor,'), at('dimensions', 2, 'parent')],
    [dimensions('d1,age,0-11,Children,أطفال,0-11,'), at('dimensions', 2, 'parent')],
  ],
  breakdownUnknown: [
    [
      both(dimensions('d1,sex,F,Women,نساء,,'), cell('observations', 'Y1', 'breakdown', 'sex=M')),
      at('observations', 2, 'breakdown'),
    ],
  ],
  madeOfItself: [
    [column('indicators', 'made_of', { I1: 'I1' }), at('indicators', 2, 'made_of')],
    [column('indicators', 'made_of', { I2: 'I1;I2' }), at('indicators', 3, 'made_of')],
  ],
  sameFigureTwice: [[cell('targets', 'T2', 'period', '2028'), at('targets', 3, 'period')]],
  illustrativeMixed: [[cell('actions', 'A1', 'provenance', 'illustrative'), at('actions', 2, 'provenance')]],
  currencyNeeded: [[column('actions', 'budget', { A1: '1200' }), at('actions', 2, 'currency')]],
  saidNeeded: [[cell('statements', 'R4', 'said', ''), at('statements', 5, 'said')]],
  notCurrency: [
    [
      both(column('actions', 'budget', { A1: '1200' }), column('actions', 'currency', { A1: 'dinars' })),
      at('actions', 2, 'currency'),
    ],
  ],
  partnerIsLead: [[cell('actions', 'A1', 'partners', 'MOI'), at('actions', 2, 'partners')]],
}

/** One thing that is hardly meant, and the place it is reported at. */
const DOUBTS: Readonly<Record<Warning, readonly Defect[]>> = {
  turningCharacter: [[cell('axes', 'AX1', 'name_en', 'Prevention \u202e'), at('axes', 2, 'name_en')]],
  idResembles: [
    [line('objectives', '01,AX1,Twin,توأم,sourced,S1'), at('objectives', 3, 'id')],
    [line('milestones', 'A1-m1,A1,3,Twin,توأم,,1,sourced,S1'), at('milestones', 4, 'id')],
  ],
  milestoneOutside: [
    [cell('milestones', 'A1.m2', 'due', '2026-02-01'), at('milestones', 3, 'due')],
    [cell('milestones', 'A1.m1', 'due', '2024'), at('milestones', 2, 'due')],
  ],
  targetOfContext: [
    [
      both(cell('indicators', 'I2', 'direction', 'context'), line('targets', 'T3,I2,2028,1,sourced,S1')),
      at('targets', 4, 'indicator'),
    ],
  ],
  noPartInAction: [[cell('statements', 'R3', 'institution', 'SEC'), at('statements', 4, 'institution')]],
  notKeeper: [[cell('observations', 'Y3', 'institution', 'MOJ'), at('observations', 4, 'institution')]],
  againstState: [
    [cell('statements', 'R3', 'state', 'not_started'), at('statements', 4, 'percent')],
    [cell('statements', 'R4', 'state', 'completed'), at('statements', 5, 'percent')],
    [
      both(cell('statements', 'R1', 'state', 'not_started'), cell('statements', 'R1', 'percent', '')),
      at('statements', 2, 'milestones_done'),
    ],
  ],
  unlikelyFigure: [
    [cell('observations', 'Y1', 'value', '-3'), at('observations', 2, 'value')],
    [
      both(
        cell('indicators', 'I1', 'unit_en', '%'),
        cell('indicators', 'I1', 'measure', 'ratio'),
        cell('observations', 'Y1', 'value', '140'),
      ),
      at('observations', 2, 'value'),
    ],
  ],
  sentBackBare: [
    [
      both(cell('statements', 'R3', 'reason_en', ''), cell('statements', 'R3', 'reason_ar', '')),
      at('statements', 4, 'reason_en'),
    ],
  ],
  saidAhead: [[cell('statements', 'R4', 'said', '2199-05-30'), at('statements', 5, 'said')]],
  adoptedAhead: [
    [swap(JSON_FILE, '"adopted":"2024-12-15"', '"adopted":"2199-01-01"'), { file: JSON_FILE, column: 'athar.adopted' }],
  ],
  roundedFigure: [
    [cell('observations', 'Y1', 'value', '20.55'), at('observations', 2, 'value')],
    [cell('targets', 'T1', 'value', '50.25'), at('targets', 2, 'value')],
    [cell('indicators', 'I1', 'baseline_value', '10.25'), at('indicators', 2, 'baseline_value')],
  ],
  hostMixed: [
    [cell('sources', 'S1', 'url', 'https://g\u043Fv.example.org/s1'), at('sources', 2, 'url')],
    [
      cell('statements', 'R1', 'evidence', 'https://a.org/1 https://ex\u0430mple.org/2'),
      at('statements', 2, 'evidence'),
    ],
  ],
  untranslated: [
    [cell('actions', 'A2', 'title_ar', ''), at('actions', 3, 'title_ar')],
    [swap('axes.csv', 'name_ar', 'note_ar'), at('axes', 2, 'name_ar')],
  ],
  columnKept: [[column('actions', 'theme', { A1: 'Law' }), at('actions', 1, 'theme')]],
  settingIgnored: [
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","encoding":"windows-1256"'),
      { file: JSON_FILE, column: 'resources.2.encoding' },
    ],
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","schema":{"missingValues":["","n/a"]}'),
      { file: JSON_FILE, column: 'resources.2.schema.missingValues' },
    ],
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","dialect":{"quoteChar":"\'"}'),
      { file: JSON_FILE, column: 'resources.2.dialect.quoteChar' },
    ],
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","dialect":{"delimiter":",","commentChar":"#"}'),
      { file: JSON_FILE, column: 'resources.2.dialect.commentChar' },
    ],
    [
      swap(JSON_FILE, '"path":"axes.csv"', '"path":"axes.csv","dialect":{"header":false}'),
      { file: JSON_FILE, column: 'resources.2.dialect.header' },
    ],
  ],
}

const casesOf = (defects: Readonly<Record<string, readonly Defect[]>>) =>
  Object.entries(defects).flatMap(([code, each]) =>
    each.map(([edit, place], index) => [code, index + 1, edit, place] as const),
  )

/** Each says in both languages what was expected, and fills every place of its sentence. */
function expectWords(problems: readonly Problem[]) {
  for (const each of problems) {
    const [english, arabic] = [EN, AR].map((say) => say(`problem.${each.code}`, { detail: each.detail }))
    expect(english).toMatch(/[a-z]/)
    expect(arabic).toMatch(/[\u0600-\u06ff]/)
    expect(/[\u0600-\u06ff]/.test(english ?? '')).toBe(false)
    const asksForDetail = PARTS.en.data[`problem.${each.code}`]?.includes('{detail}')
    expect(each.detail !== '', each.code).toBe(asksForDetail)
  }
}

describe('what is hardly meant is taken in and named', () => {
  test.each(casesOf(DOUBTS))('%s (%d)', async (code, _, edit, { file: path, line: row, column: cells }) => {
    const result = await readPackage(opener(aPackage(edit)))
    expect(result).toMatchObject({ ok: true })
    const warnings = result.ok ? result.warnings : []
    expect(warnings.map((each) => [each.code, each.file, each.line, each.column])).toEqual([[code, path, row, cells]])
    expectWords(warnings)
  })

  test('an invented package may speak of days to come', async () => {
    const invented = aPackage(
      swap(JSON_FILE, '"illustrative":false', '"illustrative":true'),
      cell('statements', 'R4', 'said', '2199-05-30'),
    )
    for (const [path, text] of invented)
      if (typeof text === 'string') invented.set(path, text.replaceAll(/\b(sourced|reported)\b/g, 'illustrative'))
    expect(await readPackage(opener(invented))).toMatchObject({ ok: true, warnings: [] })
  })
})

describe('a package with one defect is refused, and the place is named', () => {
  test.each(casesOf(DEFECTS))('%s (%d)', async (code, _, edit, { file: path, line: row, column: cells }) => {
    const result = await readPackage(opener(aPackage(edit)))
    const problems = result.ok ? [] : result.problems
    expect(problems.map((each) => [each.code, each.file, each.line, each.column])).toEqual([[code, path, row, cells]])
    expectWords(problems)
  })

  test('every kind of problem there is has a defect here', () => {
    expect(Object.entries({ ...DEFECTS, ...DOUBTS }).filter(([, defects]) => defects.length === 0)).toEqual([])
  })

  test('the package they are made from has none', async () => {
    expect(await readPackage(opener(aPackage()))).toMatchObject({ ok: true, warnings: [] })
  })
})
