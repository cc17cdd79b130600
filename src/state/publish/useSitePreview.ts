import { useEffect, useState } from 'react'
import type { PublicStrategy } from '#domain/disclose/publicDoc.ts'
import { errorText } from '#domain/errorText.ts'
import type { SitePreview } from '#release/sitePreview.ts'

export type PreviewState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly preview: SitePreview }
  | { readonly kind: 'broken'; readonly detail: string }

/** What draws the public pages; it is loaded when they are to be looked at. */
export function useSitePreview(strategy: PublicStrategy): PreviewState {
  const [state, setState] = useState<PreviewState>({ kind: 'loading' })
  useEffect(() => {
    let isWanted = true
    const settle = (next: PreviewState) => isWanted && setState(next)
    import('#release/sitePreview.ts')
      .then(({ sitePreview }) => sitePreview(strategy))
      .then(
        (preview) => settle({ kind: 'ready', preview }),
        (error: unknown) => settle({ kind: 'broken', detail: errorText(error) }),
      )
    return () => {
      isWanted = false
    }
  }, [strategy])
  return state
}
