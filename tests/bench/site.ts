import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A built site, served compressed as static hosts do. */
export interface Site {
  readonly url: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds the workspace as it stands, so that no figure is about an older build; `pages` are served beside it. */
export async function serveBuild(pages: Readonly<Record<string, string>>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { cwd: ROOT })
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html)
  return serve(folder)
}

/** Builds the page that only mounts React. */
export async function serveFloor(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  const root = resolve(import.meta.dirname, 'reactOnly')
  await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  return serve(folder)
}

async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = resolve(folder, `.${new URL(request.url ?? '/', 'http://localhost').pathname}`)
    const file = path === folder ? join(folder, 'index.html') : path
    if (!file.startsWith(folder + sep) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    const isPacked = extname(file) === '.woff2'
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(!isPacked && { 'content-encoding': 'gzip' }),
    })
    response.end(isPacked ? readFileSync(file) : gzipSync(readFileSync(file)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await rm(folder, { recursive: true })
    },
  }
}
