import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { serveFolder } from '../fixtures/staticSite.ts'

const ROOT = resolve(import.meta.dirname, '../..')

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

/** Serves a folder compressed, and clears it away in the end. */
export async function serve(folder: string): Promise<Site> {
  const { url, close } = await serveFolder(folder, { isCompressed: true })
  return {
    url,
    folder,
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}
