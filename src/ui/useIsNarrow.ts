import { useSyncExternalStore } from 'react'

/** As in the style sheets: narrower than this, rows of tables are cards. */
const NARROW = '(max-width: 639.98px)'

const isNarrow = () => matchMedia(NARROW).matches

function subscribe(onChange: () => void): () => void {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

/** Whether the screen is as narrow as a phone. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}
