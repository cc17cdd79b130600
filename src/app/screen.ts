import { createElement } from 'react'
import type { ComponentType } from 'react'

/**
 * A screen that is fetched when it is gone to, or a little before, when its link is pointed at. The router waits for it
 * before it shows it, and one that cannot be fetched is an error like any other. The router's own `lazyRouteComponent`
 * then reloads the page of itself, which takes away what still stands of it when there is no connection.
 */
export function screen(load: () => Promise<ComponentType>) {
  let loaded: ComponentType | undefined
  const Screen = () => loaded && createElement(loaded)
  return Object.assign(Screen, {
    preload: async () => {
      loaded = await load()
    },
  })
}
