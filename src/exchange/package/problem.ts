import type { Bilingual } from '#domain/plan/bilingual.ts'

/** What can be wrong with a package. Each has its text in `problemText.ts`. */
export type ProblemCode =
  | 'fileMissing'
  | 'fileChanged'
  | 'notUtf8'
  | 'notJson'
  | 'notPackage'
  | 'webPage'
  | 'tableMissing'
  | 'tableUnknown'
  | 'tableTwice'
  | 'columnMissing'
  | 'columnUnknown'
  | 'columnTwice'
  | 'rowWidth'
  | 'quotes'
  | 'required'
  | 'notNumber'
  | 'notInteger'
  | 'notBoolean'
  | 'notId'
  | 'notDay'
  | 'notPeriod'
  | 'notMilestoneDays'
  | 'notLabels'
  | 'notLink'
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
  | 'periodNeeded'
  | 'periodNotInCycle'
  | 'reviewWithoutReport'
  | 'beforeSaid'
  | 'dueBeforeStart'
  | 'milestoneOfOther'
  | 'labelsDiffer'
  | 'notOnScale'
  | 'baselineHalf'
  | 'targetNotLater'
  | 'sameFigureTwice'
  | 'illustrativeMixed'
  | 'partnerIsLead'

/** Where in a package something is. `line` counts from 1 with the heading as line 1; columns go by name. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: string
}

/** One thing wrong: where, what stood there, and what was expected, in both languages. */
export interface Problem extends Place {
  readonly code: ProblemCode
  readonly value: string
  readonly expected: Bilingual
}
