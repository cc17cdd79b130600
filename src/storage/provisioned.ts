const PROVISIONED = 'athar.provisioned'

/** Whether this browser is known to have held data, as far as it tells. */
export function wasProvisioned(): boolean {
  try {
    return localStorage.getItem(PROVISIONED) !== null
  } catch {
    return false
  }
}

/** Remembers, beside the database, that there is one: so that an emptied one is told from none. */
export function markProvisioned(provisioned: boolean): void {
  try {
    if (provisioned) localStorage.setItem(PROVISIONED, '1')
    else localStorage.removeItem(PROVISIONED)
  } catch {
    // Without localStorage an emptied database cannot be told from a new one; everything else works.
  }
}
