import { ACTION_STATES, OBSERVATION_STATUSES, STATED_GAPS } from '#domain/ledger/vocabulary.ts'
import { AXIS_BASES } from '#domain/plan/axis.ts'
import { DIRECTIONS, FREQUENCIES, INDICATOR_KINDS, MEASURES } from '#domain/plan/indicator.ts'
import { INSTITUTION_KINDS } from '#domain/plan/institution.ts'
import { PROVENANCES } from '#domain/plan/provenance.ts'
import { COUNTED, VISIBILITIES } from '#domain/plan/publishing.ts'
import { RATING_METHODS } from '#domain/plan/rules.ts'

/** The column types Athar uses: Table Schema types, plus the notations of days and periods as constrained strings. */
export type ColumnType =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'id'
  | 'when'
  | 'day'
  | 'period'
  | 'ids'
  | 'milestoneDays'
  | 'labels'
  | 'unitForms'
  | 'link'
  | 'links'

/** One column of a table, from which checks, `datapackage.json`, templates and help are all made. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly required?: true
  /** A required text in another language than the first, which may be missing. */
  readonly isExpected?: true
  /** Written only into a table in which some row fills it. */
  readonly isRare?: true
  readonly oneOf?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** The table whose ids this column holds. */
  readonly refersTo?: TableName
  readonly description: string
}

export interface Table {
  readonly name: TableName
  /** A package may leave the whole table out. */
  readonly isOptional?: true
  /** Other columns than these are kept with the row and shown on its page. */
  readonly isOpen?: true
  readonly columns: readonly Column[]
}

export type TableName =
  | 'sources'
  | 'institutions'
  | 'axes'
  | 'objectives'
  | 'recommendations'
  | 'actions'
  | 'milestones'
  | 'indicators'
  | 'targets'
  | 'observations'
  | 'statements'
  | 'dimensions'

/** How the secretariat decided on a row of a report; the words of the tables. */
export const REVIEWS = ['accepted', 'sent_back', 'pending'] as const

/** Where the Arabic name of an institution is from. */
export const NAME_BASES = ['sourced', 'ours'] as const

/** Separates the members of a list inside one cell. */
export const LIST_SEPARATOR = ';'

const VISIBILITY: Column = {
  name: 'visibility',
  type: 'string',
  isRare: true,
  oneOf: VISIBILITIES,
  description: 'Whether the row may be published; what the descriptor says of all rows when empty',
}

type TextColumns = (name: string, description: string) => readonly Column[]

const ID: Column = {
  name: 'id',
  type: 'id',
  required: true,
  description: 'Identifier, unique in this table and never used again for something else',
}
const CODE: Column = {
  name: 'code',
  type: 'string',
  isRare: true,
  description: "Its number in the strategy's own numbering",
}
const AXIS: Column = {
  name: 'axis',
  type: 'id',
  required: true,
  refersTo: 'axes',
  description: 'The axis it belongs to',
}
const AXIS_BASIS: Column = {
  name: 'axis_basis',
  type: 'string',
  oneOf: AXIS_BASES,
  description: 'Whether the strategy itself places it under this axis, or the package does',
}
const OBJECTIVE: Column = {
  name: 'objective',
  type: 'id',
  refersTo: 'objectives',
  description: 'The objective it serves',
}
const ORDER: Column = { name: 'order', type: 'integer', min: 0, description: 'Position among its siblings' }
const WEIGHT: Column = {
  name: 'weight',
  type: 'number',
  min: 0,
  description: 'Share in averages relative to its siblings; 1 when empty',
}
const TAGS: Column = { name: 'tags', type: 'string', description: 'Frameworks served, separated by semicolons' }
const reportDays = (text: TextColumns): readonly Column[] => [
  {
    name: 'said',
    type: 'when',
    description:
      'When it was said, filed or published: a day, or the month, quarter or year where no more is known; empty where nothing is, and it counts from the adoption of the edition',
  },
  {
    name: 'review',
    type: 'string',
    oneOf: REVIEWS,
    description: 'What the secretariat decided; accepted when empty',
  },
  { name: 'reviewed', type: 'day', description: 'The day of that decision; the day it was said when empty' },
  ...text('reason', 'Why it was sent back'),
  { name: 'verified', type: 'boolean', description: 'Whether the secretariat has verified it against evidence' },
]
const origin = (text: TextColumns): readonly Column[] => [
  {
    name: 'provenance',
    type: 'string',
    required: true,
    oneOf: PROVENANCES,
    description: 'Where the row comes from',
  },
  { name: 'sources', type: 'ids', refersTo: 'sources', description: 'The sources it rests on; required when sourced' },
  ...text('note', 'What a reader should know about the row'),
]

/** Every table of a strategy package in some languages, in the order in which references can be resolved. */
export function tablesIn(languages: readonly string[]): readonly Table[] {
  const text: TextColumns = (name, description) =>
    languages.map((tag) => ({ name: `${name}_${tag}`, type: 'string', description: `${description} (${nameOf(tag)})` }))
  const requiredText: TextColumns = (name, description) =>
    text(name, description).map((column, index) => ({
      ...column,
      ...(index === 0 ? { required: true as const } : { isExpected: true as const }),
    }))
  const rare = (columns: readonly Column[]) => columns.map((column): Column => ({ ...column, isRare: true }))
  const [ORIGIN, REPORT_DAYS] = [origin(text), reportDays(text)]
  return [
    {
      name: 'sources',
      columns: [
        ID,
        { name: 'title', type: 'string', required: true, description: 'Title, in the language of publication' },
        { name: 'publisher', type: 'string', required: true, description: 'Who published it' },
        { name: 'published', type: 'when', description: 'Day, month or year of publication' },
        { name: 'url', type: 'link', description: 'Where it can be read' },
        ...text('note', 'What a reader should know about the source'),
      ],
    },
    {
      name: 'institutions',
      isOpen: true,
      columns: [
        ID,
        ...requiredText('name', 'Name'),
        ...text('short', 'Short name for tables and charts'),
        {
          name: 'kind',
          type: 'string',
          required: true,
          oneOf: INSTITUTION_KINDS,
          description: 'What part it plays',
        },
        ...text('role', 'What it does for the strategy'),
        {
          name: 'reports',
          type: 'boolean',
          description: 'Whether it owes a report for every reporting period; false when empty',
        },
        {
          name: 'name_ar_basis',
          type: 'string',
          oneOf: NAME_BASES,
          description: 'Whether the Arabic name was seen in a source; sourced when empty',
        },
        VISIBILITY,
        ...ORIGIN,
      ],
    },
    {
      name: 'axes',
      isOpen: true,
      columns: [
        ID,
        CODE,
        { ...ORDER, required: true },
        ...requiredText('name', 'Name'),
        ...text('description', 'What it covers'),
        VISIBILITY,
        ...ORIGIN,
      ],
    },
    {
      name: 'objectives',
      isOpen: true,
      columns: [ID, CODE, AXIS, AXIS_BASIS, ORDER, ...requiredText('title', 'Title'), VISIBILITY, ...ORIGIN],
    },
    {
      name: 'recommendations',
      isOptional: true,
      isOpen: true,
      columns: [
        ID,
        CODE,
        {
          name: 'year',
          type: 'integer',
          required: true,
          min: 1900,
          max: 2200,
          description: 'Year in which it was made',
        },
        ...requiredText('body', 'Who made it'),
        ...requiredText('title', 'What it asks'),
        VISIBILITY,
        ...ORIGIN,
      ],
    },
    {
      name: 'actions',
      isOpen: true,
      columns: [
        ID,
        CODE,
        AXIS,
        AXIS_BASIS,
        OBJECTIVE,
        ...requiredText('title', 'Title'),
        ...rare(text('description', 'What is to be done')),
        {
          name: 'lead',
          type: 'id',
          required: true,
          refersTo: 'institutions',
          description: 'The institution responsible',
        },
        {
          name: 'co_leads',
          type: 'ids',
          refersTo: 'institutions',
          isRare: true,
          description: 'Institutions that lead it too, separated by semicolons; it counts under the lead alone',
        },
        {
          name: 'partners',
          type: 'ids',
          refersTo: 'institutions',
          description: 'Institutions that take part, separated by semicolons',
        },
        {
          name: 'start',
          type: 'when',
          description: 'Planned start: a day, month, quarter, half or year; its first day counts',
        },
        {
          name: 'due',
          type: 'when',
          description: 'Planned completion: a day, month, quarter, half or year; its last day counts',
        },
        WEIGHT,
        ...rare([
          { name: 'budget', type: 'number', min: 0, description: 'What it may cost' },
          { name: 'spent', type: 'number', min: 0, description: 'What it has cost so far' },
          { name: 'currency', type: 'string', description: 'ISO 4217 code of both, such as KWD' },
        ]),
        { name: 'answers', type: 'ids', refersTo: 'recommendations', description: 'Recommendations it answers' },
        TAGS,
        VISIBILITY,
        ...ORIGIN,
      ],
    },
    {
      name: 'milestones',
      isOpen: true,
      columns: [
        ID,
        CODE,
        { name: 'action', type: 'id', required: true, refersTo: 'actions', description: 'The action it is a step of' },
        ORDER,
        ...requiredText('title', 'Title'),
        { name: 'due', type: 'when', description: 'Planned completion; its last day counts' },
        WEIGHT,
        ...ORIGIN,
      ],
    },
    {
      name: 'indicators',
      isOpen: true,
      columns: [
        ID,
        CODE,
        AXIS,
        AXIS_BASIS,
        OBJECTIVE,
        ...requiredText('name', 'Name'),
        ...text('definition', 'What is counted, and how'),
        ...requiredText('unit', 'Unit of measure'),
        ...rare(
          text(
            'unit_forms',
            'How the unit agrees with a number: category=words pairs (zero, one, two, few, many, other), separated by semicolons, # where the number stands',
          ),
        ).map((column): Column => ({ ...column, type: 'unitForms' })),
        {
          name: 'kind',
          type: 'string',
          required: true,
          oneOf: INDICATOR_KINDS,
          description: 'Place in the results chain',
        },
        {
          name: 'direction',
          type: 'string',
          required: true,
          oneOf: DIRECTIONS,
          description: 'Which way is better, or on which side of a limit to stay; context is never rated',
        },
        {
          name: 'measure',
          type: 'string',
          required: true,
          oneOf: MEASURES,
          description: 'What a figure counts',
        },
        {
          name: 'frequency',
          type: 'string',
          required: true,
          oneOf: FREQUENCIES,
          description: 'How often it is measured (SDMX CL_FREQ; I irregular)',
        },
        {
          name: 'method',
          type: 'string',
          oneOf: RATING_METHODS,
          description: "Rating method, where it differs from the strategy's",
        },
        {
          name: 'decimals',
          type: 'integer',
          min: 0,
          max: 6,
          description: 'Digits after the decimal point when shown; 0 when empty',
        },
        ...text('labels', 'Ordinal scale: code=label pairs, best first, separated by semicolons').map(
          (column): Column => ({ ...column, type: 'labels' }),
        ),
        { name: 'keeper', type: 'id', refersTo: 'institutions', description: 'The institution that owes the figure' },
        { name: 'baseline_period', type: 'period', description: 'Period of the baseline' },
        {
          name: 'baseline_value',
          type: 'number',
          description: 'Value at the baseline; may be empty where growth is rated',
        },
        TAGS,
        {
          name: 'counts',
          type: 'string',
          isRare: true,
          oneOf: COUNTED,
          description:
            'Whether figures count people, who must not be found in a table, or something else; people when empty',
        },
        {
          name: 'made_of',
          type: 'ids',
          refersTo: 'indicators',
          isRare: true,
          description: 'Indicators that add up to it, or of which a ratio is made, separated by semicolons',
        },
        VISIBILITY,
        ...ORIGIN,
      ],
    },
    {
      name: 'dimensions',
      isOptional: true,
      columns: [
        ID,
        {
          name: 'dimension',
          type: 'id',
          required: true,
          description: 'By what figures are broken down, as their breakdowns write it',
        },
        ...text('dimension', 'What the dimension is called; on any one of its rows'),
        { name: 'code', type: 'id', required: true, description: 'The category, as breakdowns write it' },
        ...requiredText('label', 'What the category is called'),
        { name: 'parent', type: 'id', description: 'The code of the category that it is part of' },
        {
          name: 'total',
          type: 'boolean',
          description: 'Whether the code stands for the whole dimension; false when empty',
        },
        {
          name: 'overlaps',
          type: 'boolean',
          description: 'Whether one person may be counted under several codes of the dimension; on any one of its rows',
        },
      ],
    },
    {
      name: 'targets',
      columns: [
        ID,
        {
          name: 'indicator',
          type: 'id',
          required: true,
          refersTo: 'indicators',
          description: 'The indicator it sets a value for',
        },
        { name: 'period', type: 'period', required: true, description: 'The period by which it should be reached' },
        { name: 'value', type: 'number', required: true, description: 'The value to reach' },
        ...ORIGIN,
      ],
    },
    {
      name: 'observations',
      columns: [
        ID,
        {
          name: 'indicator',
          type: 'id',
          required: true,
          refersTo: 'indicators',
          description: 'The indicator measured',
        },
        { name: 'period', type: 'period', required: true, description: 'The period the figure speaks about' },
        { name: 'value', type: 'number', description: 'The figure; empty only with a gap' },
        {
          name: 'gap',
          type: 'string',
          oneOf: STATED_GAPS,
          description: 'Why there is no figure; target_met where it is only said that the target was met',
        },
        {
          name: 'status',
          type: 'string',
          oneOf: OBSERVATION_STATUSES,
          description: 'SDMX CL_OBS_STATUS; A when empty',
        },
        {
          name: 'measure',
          type: 'string',
          oneOf: MEASURES,
          description: "Where it differs from the indicator's",
        },
        {
          name: 'breakdown',
          type: 'string',
          description: 'Disaggregation as dimension=value pairs separated by semicolons; empty for the total',
        },
        {
          name: 'assessor',
          type: 'id',
          refersTo: 'institutions',
          description: 'Who counted, the keeper when empty; figures of different assessors are never joined',
        },
        {
          name: 'institution',
          type: 'id',
          refersTo: 'institutions',
          description: 'Who reported it, when it came in a report',
        },
        { name: 'report_period', type: 'period', description: 'The reporting period of that report' },
        {
          name: 'supersedes',
          type: 'ids',
          refersTo: 'observations',
          description: 'Earlier rows that this one corrects',
        },
        ...REPORT_DAYS,
        ...ORIGIN,
      ],
    },
    {
      name: 'statements',
      columns: [
        ID,
        { name: 'action', type: 'id', required: true, refersTo: 'actions', description: 'The action reported on' },
        {
          name: 'institution',
          type: 'id',
          refersTo: 'institutions',
          description: 'Who reported; empty when the row rests on public sources',
        },
        { name: 'period', type: 'period', description: 'The reporting period; required with an institution' },
        {
          name: 'state',
          type: 'string',
          required: true,
          oneOf: ACTION_STATES,
          description: 'How the action stands',
        },
        { name: 'percent', type: 'number', min: 0, max: 100, description: 'Share done, 0 to 100' },
        {
          name: 'milestones_done',
          type: 'milestoneDays',
          refersTo: 'milestones',
          description:
            'Milestones done so far: id or id=day, separated by semicolons; none where none is done; empty where nothing is said of them',
        },
        { name: 'completed', type: 'when', description: 'When it was completed, where that is known' },
        { name: 'due_revised', type: 'day', description: 'A new due day the institution now expects' },
        ...rare([
          {
            name: 'self_rating',
            type: 'string',
            description: "The owner's own assessment: a code of the scale in the descriptor",
          },
        ]),
        { name: 'evidence', type: 'links', description: 'Web addresses of evidence, separated by spaces' },
        { name: 'supersedes', type: 'ids', refersTo: 'statements', description: 'Earlier rows that this one corrects' },
        ...REPORT_DAYS,
        ...ORIGIN,
      ],
    },
  ]
}

/** A language by its English name. */
function nameOf(tag: string): string {
  return LANGUAGE_NAMES.of(tag) ?? tag
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })
