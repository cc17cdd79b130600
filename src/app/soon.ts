/** Waits, but not long; how many milliseconds something is worth waiting for. */
export function soon(promise: Promise<unknown>, patience: number): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, patience))])
}
