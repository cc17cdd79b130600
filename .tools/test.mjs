import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from './chromium.mjs'
import { installPackages } from './install.mjs'

/**
 * Everything a change must pass: types, lint, format, dead code, unit, component and architecture tests, the budget of
 * the first load, and end-to-end tests in a real browser. Goes on after a failure and counts at the end.
 */
installPackages()
const isLong = process.argv.includes('--long')
const chromium = findOrInstallChromium()
const results = mkdtempSync(join(tmpdir(), 'athar-'))
const env = { ...process.env, CHROMIUM: chromium, ...(isLong && { ATHAR_LONG: '1' }) }
let [passed, failed] = [0, 0]

const step = (name, command, args) => {
  console.log(`\n— ${name}`)
  const isOk = spawnSync(command, args, { stdio: 'inherit', env }).status === 0
  if (isOk) passed += 1
  else failed += 1
  return isOk
}

const counted = (name, command, args, file, count) => {
  console.log(`\n— ${name}`)
  const isOk =
    spawnSync(command, args, { stdio: 'inherit', env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } }).status === 0
  try {
    const [good, bad] = count(JSON.parse(readFileSync(file, 'utf8')))
    passed += good
    failed += bad > 0 || isOk ? bad : 1
  } catch {
    failed += 1
  }
}

step('types', 'npx', ['tsc', '--noEmit'])
step('types of the domain, without the browser', 'npx', ['tsc', '--noEmit', '-p', 'src/domain'])
step('lint', 'npx', ['oxlint', '--type-aware', '--quiet'])
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.'])
step('dead code', 'npx', ['knip'])
const unit = join(results, 'vitest.json')
counted(
  'unit, component and architecture tests',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests],
)
if (step('build', 'npx', ['vite', 'build', '--logLevel', 'warn'])) {
  step('budget of the first load', 'npx', ['size-limit'])
  const e2e = join(results, 'e2e.json')
  counted(
    'end-to-end tests',
    'npx',
    ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    e2e,
    ({ stats }) => [stats.expected, stats.unexpected + stats.flaky + stats.skipped],
  )
}

rmSync(results, { recursive: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
