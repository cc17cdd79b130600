/** What an action may cost and has cost, in one currency. */
export interface Money {
  /** ISO 4217: `KWD`. */
  readonly currency: string
  readonly budget?: number
  readonly spent?: number
}
