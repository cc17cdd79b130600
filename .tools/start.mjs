import { spawn } from 'node:child_process'
import { installPackages, run } from './install.mjs'

/** Installs what is missing, builds, serves the workspace and prints its address. */
installPackages()
run('npx', ['vite', 'build', '--logLevel', 'warn'])
const port = process.env.PORT ?? '4173'
console.log(`\n  Athar: http://localhost:${port}\n`)
spawn('npx', ['vite', 'preview', '--logLevel', 'error'], { stdio: 'inherit' }).on('exit', (code) =>
  process.exit(code ?? 0),
)
