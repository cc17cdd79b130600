/** What can be wrong with a package. Each has its sentence in the catalogues, `problem.CODE`. */
export type ProblemCode = Refusal | Warning

/** What is taken in as it stands although it is hardly meant so. */
export type Warning =
  | 'turningCharacter'
  | 'idResembles'
  | 'milestoneOutside'
  | 'targetOfContext'
  | 'noPartInAction'
  | 'notKeeper'
  | 'againstState'
  | 'unlikelyFigure'
  | 'sentBackBare'
  | 'saidAhead'
  | 'adoptedAhead'
  | 'roundedFigure'
  | 'hostMixed'
  | 'settingIgnored'
  | 'untranslated'
  | 'columnKept'

/** What has no meaning, or more than one. With any of these nothing is loaded. */
export type Refusal =
  | 'fileMissing'
  | 'fileChanged'
  | 'notUtf8'
  | 'notJson'
  | 'notPackage'
  | 'settingTwice'
  | 'settingUnknown'
  | 'notSettings'
  | 'notText'
  | 'notName'
  | 'notPath'
  | 'notHash'
  | 'notLanguage'
  | 'thresholdsCrossed'
  | 'webPage'
  | 'tableMissing'
  | 'tableUnknown'
  | 'tableTwice'
  | 'columnMissing'
  | 'columnUnknown'
  | 'columnTwice'
  | 'columnUnnamed'
  | 'rowWidth'
  | 'quotes'
  | 'required'
  | 'tooLong'
  | 'controlCharacter'
  | 'invisible'
  | 'notNumber'
  | 'notInteger'
  | 'tooManyDigits'
  | 'notBoolean'
  | 'notId'
  | 'notDay'
  | 'notPeriod'
  | 'notMilestoneDays'
  | 'totalTwice'
  | 'parentUnknown'
  | 'breakdownUnknown'
  | 'madeOfItself'
  | 'notLabels'
  | 'notUnitForms'
  | 'notLink'
  | 'notOneLink'
  | 'notOneOf'
  | 'outOfRange'
  | 'idTwice'
  | 'idLooksAlike'
  | 'referenceUnknown'
  | 'listedTwice'
  | 'notEarlier'
  | 'otherSubject'
  | 'sourceNeeded'
  | 'valueOrGap'
  | 'missingWithValue'
  | 'notBreakdown'
  | 'aboutFuture'
  | 'notCompleted'
  | 'verifiedNotAccepted'
  | 'objectiveOfOtherAxis'
  | 'periodNeeded'
  | 'periodNotInCycle'
  | 'reviewWithoutReport'
  | 'beforeSaid'
  | 'saidNeeded'
  | 'dueBeforeStart'
  | 'milestoneOfOther'
  | 'labelsDiffer'
  | 'formWithoutNumber'
  | 'notOnScale'
  | 'ordinalGrowth'
  | 'targetsOutOfOrder'
  | 'baselineHalf'
  | 'targetNotLater'
  | 'metWithoutTarget'
  | 'sameFigureTwice'
  | 'illustrativeMixed'
  | 'partnerIsLead'
  | 'currencyNeeded'
  | 'notCurrency'

/** Where in a package something is. `line` is the row as a spreadsheet counts it, the headings being row 1; columns go by name. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: string
}

/** One thing wrong: where, what stood there, and which rule it breaks. `detail` fills its place in the rule's sentence. */
export interface Problem extends Place {
  readonly code: ProblemCode
  readonly value: string
  readonly detail: string
}

/** A problem; a long value is cut at 120 characters. */
export function problem(code: ProblemCode, place: Place, value = '', detail = ''): Problem {
  return { code, ...place, value: value.length > 120 ? `${value.slice(0, 119)}…` : value, detail }
}
