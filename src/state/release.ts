import { create } from 'zustand'
import { trustedScriptUrl } from '#exchange/trustedScriptUrl.ts'

/**
 * The service worker keeps the files of one release in this browser, so that it opens without the server. The next release
 * waits beside it until the reader takes it up: nobody's half-typed form is reloaded away, and no old shell meets new files.
 */
interface Release {
  /** Whether another release is here and waits, or was taken up in another tab. */
  readonly isNew: boolean
}

export const useRelease = create<Release>(() => ({ isNew: false }))

let waiting: ServiceWorker | undefined
let isAsked = false

/** Keeps this release, and watches for the next. Where the browser has no service workers nothing is kept. */
export async function keepRelease(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  if (!serviceWorker) return
  const hadRelease = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // The first release of a browser takes charge of the page it came with.
    if (isAsked) location.reload()
    else if (hadRelease) useRelease.setState({ isNew: true })
  })
  try {
    const registration = await serviceWorker.register(trustedScriptUrl('./sw.js'))
    const notice = () => {
      waiting = registration.waiting ?? undefined
      if (waiting && serviceWorker.controller) useRelease.setState({ isNew: true })
    }
    notice()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', notice)
    })
  } catch {
    // Without it everything works as long as the server does.
  }
}

/** Takes up the release that waits, and loads the page again, once. */
export function takeUpRelease(): void {
  if (!waiting || isAsked) return location.reload()
  isAsked = true
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
