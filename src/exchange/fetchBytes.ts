import { errorText } from '#domain/errorText.ts'

/** A file from the site, or why it cannot be had, in few words: `HTTP 404`, `no answer in 20 s`. */
export type Fetched = { readonly bytes: Uint8Array } | { readonly failure: string }

/** Milliseconds without a byte after which an answer is no longer waited for. */
const PATIENCE = 20_000

/**
 * Fetches a file. A slow answer is waited for as long as it keeps coming; one that falls silent is given up. A
 * connection that fails is tried once more, an answer that says no is taken at its word.
 */
export async function fetchBytes(url: URL, patience = PATIENCE): Promise<Fetched> {
  const begun = onItsWay.get(url.href)
  onItsWay.delete(url.href)
  if (begun) return begun
  const first = await fetchOnce(url, patience)
  return 'isBroken' in first ? fetchOnce(url, patience) : first
}

/** Asks for a file before anybody needs it: the first who does is given this answer. */
export function fetchEarly(url: URL): Promise<Fetched> {
  const begun = fetchBytes(url)
  onItsWay.set(url.href, begun)
  return begun
}

const onItsWay = new Map<string, Promise<Fetched>>()

async function fetchOnce(url: URL, patience: number): Promise<Fetched & { readonly isBroken?: true }> {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(), patience)
  }
  try {
    wait()
    const response = await fetch(url, { signal: controller.signal, cache: 'no-cache' })
    if (!response.ok) return { failure: `HTTP ${response.status}` }
    return { bytes: await collect(response, wait) }
  } catch (error) {
    if (controller.signal.aborted) return { failure: `no answer in ${patience / 1000} s` }
    return { failure: errorText(error), isBroken: true }
  } finally {
    clearTimeout(timer)
  }
}

/** The whole body; `onPiece` is called whenever some of it has come. */
async function collect(response: Response, onPiece: () => void): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer())
  const pieces: Uint8Array[] = []
  const reader = response.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    onPiece()
    pieces.push(next.value)
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
