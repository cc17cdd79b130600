/** Identifiers are plain text in packages and branded here, so that an axis id can never be passed where an action id is meant. */
declare const brand: unique symbol
type Id<Of extends string> = string & { readonly [brand]: Of }

export type AxisId = Id<'axis'>
export type ObjectiveId = Id<'objective'>
export type ActionId = Id<'action'>
export type MilestoneId = Id<'milestone'>
export type IndicatorId = Id<'indicator'>
export type InstitutionId = Id<'institution'>
export type SourceId = Id<'source'>
export type RecommendationId = Id<'recommendation'>
export type TargetId = Id<'target'>

/** A public key of Ed25519 (RFC 8032), 32 bytes as 64 lower-case hex digits: its own name. */
export type KeyId = Id<'key'>

/** Ids are letters, digits, `.`, `_` and `-`, at most 64, starting with a letter or digit: safe in an address and unmistakable in a table. */
export const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'
