/** A file of a release: its place, and its bytes or text. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Files that are the same in every release: type, style, script, sign. */
export interface SiteAssets {
  readonly files: readonly SiteFile[]
}
