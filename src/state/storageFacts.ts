/** What the browser says about the space it gives us; undefined where it does not say. */
export interface StorageFactsRead {
  readonly usedBytes: number | undefined
  readonly isPersistent: boolean | undefined
}

/** Asks the browser; on a plain `http:` address it has nothing to say. */
export async function readStorageFacts(): Promise<StorageFactsRead> {
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  if (!storage) return { usedBytes: undefined, isPersistent: undefined }
  const [estimate, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()])
  return { usedBytes: estimate.usage, isPersistent }
}
