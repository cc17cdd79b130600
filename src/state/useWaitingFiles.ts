import { useEffect, useEffectEvent, useState } from 'react'
import type { Carrier, WaitingFile } from '#exchange/carry/carrier.ts'

/** How often a place is looked into while the page is seen, milliseconds. */
const PAUSE = 5000

/**
 * Looks for files that were laid down, again and again while the page is seen, and tells of each once, and of one that was
 * changed once more. One look ends before the next begins. Returns whether the last look failed.
 */
export function useWaitingFiles(
  carrier: Carrier | undefined,
  onFound: (files: readonly WaitingFile[]) => Promise<void>,
): boolean {
  const [failing, setFailing] = useState<Carrier>()
  const tell = useEffectEvent(onFound)
  useEffect(() => {
    if (!carrier) return undefined
    const seen = new Map<string, string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const look = async () => {
      if (document.visibilityState === 'visible') {
        try {
          const fresh = (await carrier.waiting()).filter(({ path, stamp }) => seen.get(path) !== stamp)
          for (const { path, stamp } of fresh) seen.set(path, stamp)
          if (fresh.length > 0 && !isLeft) await tell(fresh)
          if (!isLeft) setFailing(undefined)
        } catch {
          if (!isLeft) setFailing(carrier)
        }
      }
      if (!isLeft) timer = setTimeout(() => void look(), PAUSE)
    }
    void look()
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [carrier])
  return carrier !== undefined && failing === carrier
}
