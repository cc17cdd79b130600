import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium the tests can start: the system's, else Playwright's own, else Debian's package when root. */
export function findOrInstallChromium() {
  return process.env.CHROMIUM ?? systemChromium() ?? playwrightChromium() ?? debianChromium() ?? fail()
}

function systemChromium() {
  return NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean)
}

function playwrightChromium() {
  const installed = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 240_000 })
  if (installed.status !== 0) return undefined
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
  const path = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()
  return existsSync(path) ? path : undefined
}

function debianChromium() {
  if (process.getuid?.() !== 0) return undefined
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' })
  return systemChromium()
}

function fail() {
  console.error('No Chromium was found and none could be installed. Install one, or name it in CHROMIUM.')
  process.exit(1)
}
