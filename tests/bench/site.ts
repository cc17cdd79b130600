import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { preview } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

/** The workspace as it stands, built into a folder of its own and served by `vite preview` on a free port. */
export interface Site {
  readonly url: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds afresh, so that no figure is about an older build; `pages` are served beside the application. */
export async function serveBuild(pages: Readonly<Record<string, string>>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'athar-bench-'))
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { cwd: ROOT })
  for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html)
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('vite preview has no address')
  return {
    url,
    folder,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
