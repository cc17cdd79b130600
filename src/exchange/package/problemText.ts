import type { Bilingual } from '#domain/plan/bilingual.ts'
import type { Place, Problem, ProblemCode } from './problem.ts'

/** What was expected, by code. `$1` stands for the detail a check gives along. */
const EXPECTED: Readonly<Record<ProblemCode, readonly [en: string, ar: string]>> = {
  fileMissing: ['a file that can be read ($1)', 'ملف يمكن قراءته ($1)'],
  fileChanged: [
    'the whole file that datapackage.json describes ($1); if it was edited on purpose, correct bytes and hash there or leave them out',
    'الملف كاملًا كما يصفه datapackage.json ‏($1)، وإن عُدّل عمدًا فصحّح bytes وhash فيه أو احذفهما',
  ],
  notUtf8: ['text in UTF-8', 'نص بترميز UTF-8'],
  notJson: ['a JSON document ($1)', 'مستند JSON سليم ($1)'],
  notPackage: ['a strategy package descriptor: $1', 'واصف حزمة استراتيجية: $1'],
  webPage: ['a data file, not a web page', 'ملف بيانات لا صفحة ويب'],
  tableMissing: ['a resource named $1', 'مورد باسم $1'],
  tableUnknown: ['one of the tables $1', 'أحد الجداول $1'],
  tableTwice: ['each table once', 'كل جدول مرة واحدة'],
  columnMissing: ['a column named $1', 'عمود باسم $1'],
  columnUnknown: ['one of the columns $1', 'أحد الأعمدة $1'],
  columnTwice: ['each column once', 'كل عمود مرة واحدة'],
  rowWidth: ['$1 cells in the row', '$1 من الخلايا في الصف'],
  quotes: ['quotation marks that are closed and doubled inside a cell', 'علامات اقتباس مغلقة ومضاعفة داخل الخلية'],
  required: ['a value: this column may not be empty', 'قيمة، فهذا العمود لا يُترك فارغًا'],
  notNumber: ['a number such as 12 or 3.5', 'عدد مثل 12 أو 3.5'],
  notInteger: ['a whole number', 'عدد صحيح'],
  notBoolean: ['true or false', 'true أو false'],
  notId: [
    'an id of letters, digits, dot, hyphen or underscore, 64 at most',
    'معرّف من حروف لاتينية وأرقام ونقطة وشرطة، 64 على الأكثر',
  ],
  notDay: ['a day that exists, written 2026-03-31', 'يوم موجود مكتوب على هيئة 2026-03-31'],
  notPeriod: [
    'a period: 2026, 2026-S1, 2026-Q3, 2026-03, a day, or day/day',
    'فترة: 2026 أو 2026-S1 أو 2026-Q3 أو 2026-03 أو يوم أو يوم/يوم',
  ],
  notMilestoneDays: [
    'milestones as id or id=day, separated by semicolons',
    'مراحل بصيغة معرّف أو معرّف=يوم تفصل بينها فاصلة منقوطة',
  ],
  notLabels: [
    'labels as number=text, separated by semicolons, each number once',
    'تسميات بصيغة رقم=نص تفصل بينها فاصلة منقوطة، كل رقم مرة واحدة',
  ],
  notLink: ['web addresses beginning with https:// or http://', 'عناوين تبدأ بـ https:// أو http://'],
  notOneOf: ['one of $1', 'واحد من $1'],
  outOfRange: ['a number $1', 'عدد ضمن $1'],
  idTwice: ['an id used once; it stands on line $1 already', 'معرّف غير مكرر، وهو وارد في السطر $1'],
  idLooksAlike: ['ids that differ by more than capital letters; see $1', 'معرّفات تختلف بأكثر من حالة الأحرف، انظر $1'],
  referenceUnknown: ['an id that exists in $1', 'معرّف موجود في $1'],
  listedTwice: ['each id once in the list', 'كل معرّف مرة واحدة في القائمة'],
  notEarlier: ['a row that was said on an earlier day', 'صف قيل في يوم أسبق'],
  otherSubject: ['a row about the same thing', 'صف عن الموضوع نفسه'],
  sourceNeeded: ['at least one source for a sourced row', 'مصدر واحد على الأقل لصف موثق بمصدر'],
  valueOrGap: ['either a value or the reason there is none', 'إما قيمة أو سبب غيابها'],
  periodNeeded: [
    'the institution and the reporting period together, or neither',
    'الجهة وفترة الإبلاغ معًا أو لا شيء منهما',
  ],
  periodNotInCycle: ['a reporting period of the strategy, such as $1', 'فترة إبلاغ من دورة الاستراتيجية مثل $1'],
  reviewWithoutReport: ['no review on a row that belongs to no report', 'ألا تكون هناك مراجعة لصف لا ينتمي إلى تقرير'],
  beforeSaid: ['a day not before the day it was said ($1)', 'يوم لا يسبق يوم القول ($1)'],
  dueBeforeStart: ['a due day not before the start', 'موعد لا يسبق البداية'],
  milestoneOfOther: ['a milestone of the same action', 'مرحلة من الإجراء نفسه'],
  labelsDiffer: ['the same numbers in both languages', 'الأرقام نفسها في اللغتين'],
  notOnScale: ['one of the steps of the scale ($1)', 'إحدى درجات المقياس ($1)'],
  baselineHalf: [
    'the period and the value of the baseline together, or neither',
    'فترة خط الأساس وقيمته معًا أو لا شيء منهما',
  ],
  targetNotLater: ['a period after the baseline', 'فترة بعد خط الأساس'],
  sameFigureTwice: ['one target for each period; see line $1', 'مستهدف واحد لكل فترة، انظر السطر $1'],
  illustrativeMixed: [
    'no illustrative rows in a package that is not illustrative, and nothing else in one that is',
    'ألا تختلط الصفوف التوضيحية بغيرها',
  ],
  partnerIsLead: ['partners other than the lead', 'شركاء غير الجهة المسؤولة'],
}

/** Builds a problem with its text. `detail` fills the place of `$1`. */
export function problem(code: ProblemCode, place: Place, value = '', detail = ''): Problem {
  const [en, ar] = EXPECTED[code]
  const expected: Bilingual = { en: en.replace('$1', () => detail), ar: ar.replace('$1', () => detail) }
  return { code, ...place, value: value.length > 120 ? `${value.slice(0, 119)}…` : value, expected }
}
