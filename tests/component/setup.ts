import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

/** A limit against hanging: nothing waits for it. */
configure({ asyncUtilTimeout: 30_000 })

/** jsdom draws nothing, so it has none of these; components only need them to exist, on a wide screen. */
Object.assign(globalThis, {
  scrollTo: () => {},
  matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
})

Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {}, scrollIntoView: () => {} })

afterEach(cleanup)
