import { fetchBytes } from '../fetchBytes.ts'
import type { OpenFile } from './openPackage.ts'

/** Where a package is read from: the address of its `datapackage.json`, or files a person chose. */
export type PackageSource =
  { readonly kind: 'address'; readonly url: string } | { readonly kind: 'files'; readonly files: readonly File[] }

/** Opens the files of a source. */
export function openSource(source: PackageSource): OpenFile {
  switch (source.kind) {
    case 'address':
      return (path) => fetchBelow(path, source.url)
    case 'files':
      return (path) => pickFile(source.files, path)
  }
}

/** A file beside the descriptor or below it; never another one of the same site. */
async function fetchBelow(path: string, descriptor: string): ReturnType<OpenFile> {
  const [folder, url] = [new URL('.', descriptor), new URL(path, descriptor)]
  return url.href.startsWith(folder.href) ? fetchBytes(url) : { failure: 'outside the package' }
}

/** A chosen folder gives paths below it; chosen files give bare names. A file changed since it was chosen cannot be read. */
async function pickFile(files: readonly File[], path: string): ReturnType<OpenFile> {
  const file = files.find((each) => pathOf(each) === path || each.name === path)
  if (!file) return { failure: 'not among the chosen files' }
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (error) {
    return { failure: String(error) }
  }
}

function pathOf(file: File): string {
  const path = 'webkitRelativePath' in file ? file.webkitRelativePath : ''
  return path.slice(path.indexOf('/') + 1)
}
