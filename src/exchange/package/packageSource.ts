import type { OpenFile } from './readPackage.ts'

/** Where a package is read from: the address of its `datapackage.json`, or files a person chose. */
export type PackageSource =
  { readonly kind: 'address'; readonly url: string } | { readonly kind: 'files'; readonly files: readonly File[] }

/** Opens the files of a source; reading stops when the signal aborts. */
export function openSource(source: PackageSource, signal: AbortSignal): OpenFile {
  switch (source.kind) {
    case 'address':
      return (path) => fetchFile(new URL(path, source.url), signal)
    case 'files':
      return (path) => pickFile(source.files, path)
  }
}

async function fetchFile(url: URL, signal: AbortSignal): ReturnType<OpenFile> {
  try {
    const response = await fetch(url, { signal, cache: 'no-cache' })
    if (!response.ok) return { failure: `HTTP ${response.status}` }
    return { bytes: new Uint8Array(await response.arrayBuffer()) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

/** A chosen folder gives paths below it; chosen files give bare names. */
async function pickFile(files: readonly File[], path: string): ReturnType<OpenFile> {
  const file = files.find((each) => pathOf(each) === path || each.name === path)
  return file ? { bytes: new Uint8Array(await file.arrayBuffer()) } : { failure: 'not among the chosen files' }
}

function pathOf(file: File): string {
  const path = 'webkitRelativePath' in file ? file.webkitRelativePath : ''
  return path.slice(path.indexOf('/') + 1)
}
