declare module '*/chromium.mjs' {
  /** The path of a Chromium the tests can start. */
  export function findOrInstallChromium(): string
}
