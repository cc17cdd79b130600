interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => unknown }
}

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes

/** The one policy the page allows: script addresses of this very origin. */
const policy = factory?.createPolicy('athar', {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('scripts come from this origin only')
    return url
  },
})

/** An address a worker may be started from, as the browser's Trusted Types want it. */
export function trustedScriptUrl(url: string): string {
  // Browsers with Trusted Types take the wrapped object where the type says string.
  return (policy ? policy.createScriptURL(url) : url) as string
}
