import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Athar needs Node 20.19 or newer; this is ${process.versions.node}`)
  process.exit(1)
}

/** Runs a command in view of the reader and ends with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

/**
 * Installs what the lockfile names, unless exactly that is installed already. `npm ci` refuses a lockfile that was made
 * where the registry lacked another platform's optional binary; `npm install` then reads the same exact versions.
 */
export function installPackages() {
  const lock = readFileSync('package-lock.json', 'utf8')
  const stamp = 'node_modules/.athar-lock'
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  const isClean =
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'silent'], { stdio: 'ignore' }).status === 0
  if (!isClean) run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])
  writeFileSync(stamp, lock)
}
