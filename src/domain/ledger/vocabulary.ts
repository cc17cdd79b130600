/** How far an action is, in the reporter's words. */
export const ACTION_STATES = ['not_started', 'in_progress', 'completed', 'suspended', 'cancelled'] as const

/** SDMX CL_OBS_STATUS: normal, break, estimated, provisional, low reliability, definition differs, missing. */
export const OBSERVATION_STATUSES = ['A', 'B', 'E', 'P', 'U', 'D', 'M'] as const

/** Why a figure is not there although somebody spoke about it; `target_met` says that much and gives no figure. */
export const STATED_GAPS = ['not_measured', 'not_applicable', 'not_reported', 'suppressed', 'target_met'] as const

/** Media types of documents that can be evidence: none of them can hold a script that a browser runs as its own. */
export const ATTACHMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

/** What becomes of a decision of the committee. */
export const DECISION_STATES = ['open', 'done', 'dropped'] as const

/** Statuses that the committee may set in place of a computed one: judgements, and nothing that is said or dated. */
export const SET_STATUSES = ['onTrack', 'atRisk', 'offTrack'] as const

/** Documents of one statement. */
export const MOST_ATTACHED = 5
