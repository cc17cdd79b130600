/** SHA-256, in lower-case hex, of an update's canonical bytes. */
export type UpdateId = string & { readonly [updateBrand]: true }
declare const updateBrand: unique symbol

/** SHA-256, in lower-case hex, of bytes that a statement names: a table of figures. */
export type BlobHash = string & { readonly [blobBrand]: true }
declare const blobBrand: unique symbol

/**
 * One thing that can be accepted, corrected or withdrawn: an update (its id), one row of its table of figures
 * (`<update id>#3`), or a row of a package's table, which keeps its key whatever else changes (`observations/Y12`).
 */
export type ItemRef = string & { readonly [itemBrand]: true }
declare const itemBrand: unique symbol

export const itemOf = (id: UpdateId): ItemRef => id as unknown as ItemRef
export const rowOf = (id: UpdateId, row: number): ItemRef => `${id}#${row}` as ItemRef
export const packageRow = (table: 'statements' | 'observations', row: string): ItemRef => `${table}/${row}` as ItemRef

/** Whether a reference is the key of a row in a package's table. */
export const isRowKey = (ref: ItemRef): boolean => ref.includes('/')

/** The update that a reference means, or one of whose rows it means; no sense where it is the key of a package's row. */
export const statementOf = (ref: ItemRef): UpdateId => (ref.split('#')[0] ?? '') as UpdateId
