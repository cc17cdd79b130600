import { fetchBytes } from '../fetchBytes.ts'
import type { LoadedPackage } from '../package/readPackage.ts'
import { readCompiled } from './compiledPackage.ts'

/** A package of this site as it was compiled while building; undefined where there is no such file: its tables are read then. */
export async function fetchCompiled(url: string): Promise<LoadedPackage | undefined> {
  const fetched = await fetchBytes(new URL(url))
  return 'bytes' in fetched ? readCompiled(new TextDecoder().decode(fetched.bytes)) : undefined
}
