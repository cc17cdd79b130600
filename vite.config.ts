import { execFileSync } from 'node:child_process'
import { cpSync, createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const DATA = resolve(import.meta.dirname, 'data')

/** Only what a package needs leaves the folder: descriptors and tables, never the scripts beside them. */
const isPackageFile = (path: string) => ['.json', '.csv'].includes(extname(path))

/** The names of the packages in the list, the default one first. */
function shippedNames(): readonly string[] {
  const list = JSON.parse(readFileSync(join(DATA, 'packages.json'), 'utf8')) as readonly { readonly name: string }[]
  return list.map(({ name }) => name)
}

/** Serves `data/` at `data/` while developing, and puts its packages beside the built shell. */
function strategyPackages(): Plugin {
  return {
    name: 'strategy-packages',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = resolve(DATA, `.${decodeURIComponent((request.url ?? '').split('?')[0] ?? '')}`)
        if (!path.startsWith(DATA + sep) || !isPackageFile(path) || !existsSync(path)) return next()
        response.setHeader('content-type', path.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8')
        createReadStream(path).pipe(response)
      })
    },
    writeBundle({ dir = 'dist' }) {
      cpSync(DATA, join(dir, 'data'), {
        recursive: true,
        filter: (path) => statSync(path).isDirectory() || isPackageFile(path),
      })
      // One file beside the tables of each says the same, so that a first visit need not read tables.
      execFileSync('npx', ['tsx', 'src/exchange/cli/compile.ts', join(dir, 'data')], { stdio: 'inherit' })
    },
  }
}

/** Parses the ICU messages while building, so that the parser does not travel to the browser. */
function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
    }),
    transform(code, id) {
      if (!/\/src\/i18n\/(en|ar)\/\w+\.json$/.test(id)) return null
      const compiled = Object.entries(JSON.parse(code) as Record<string, string>).map(([key, text]) => [
        key,
        parse(text),
      ])
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js', map: null }
    },
  }
}

/** The page may load its own files and nothing else; scripts reach the page only through one named Trusted Types policy. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types athar',
].join('; ')

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const EARLY = resolve(import.meta.dirname, 'src/app/early.ts')

/** The modules of the early script, known once all are read. */
const earlyModules = new Set<string>()

/** What asks for words and data comes beside the application, not after it. */
function earlyScript(): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    buildEnd() {
      const left = [EARLY]
      for (let id = left.pop(); id !== undefined; id = left.pop()) {
        if (earlyModules.has(id)) continue
        earlyModules.add(id)
        left.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const chunk = Object.values(bundle).find((each) => each.type === 'chunk' && each.facadeModuleId === EARLY)
        if (!chunk) throw new Error('the early script was not built')
        const attrs = { type: 'module', async: true, crossorigin: true, src: `./${chunk.fileName}` }
        return [{ tag: 'script', attrs, injectTo: 'head' as const }]
      },
    },
  }
}

/** The first screen is one file beside the early one: a file for each module that screens share would be asked for twenty times. */
const FIRST_FILES = [
  { name: 'early', test: (id: string) => earlyModules.has(id), priority: 1 },
  { name: 'first', tags: ['$initial' as const] },
]

/** Parts of the catalogues are named after their language too: `en-main`, `ar-main`. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const [, lang, part] = /\/src\/i18n\/(\w+)\/(\w+)\.json$/.exec(facadeModuleId ?? '') ?? []
  return lang ? `assets/${lang}-${part}-[hash].js` : 'assets/[name]-[hash].js'
}

export default defineConfig({
  base: './',
  define: { SHIPPED_NAMES: JSON.stringify(shippedNames()) },
  plugins: [react(), compiledMessages(), strategyPackages(), earlyScript(), contentSecurityPolicy()],
  build: {
    target: 'es2024',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', early: EARLY },
      output: { chunkFileNames: chunkName, codeSplitting: { groups: FIRST_FILES } },
    },
  },
  worker: { format: 'es' },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
    // A limit against hanging, far above what a slow machine needs: nothing waits for it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/failOnConsoleError.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/failOnConsoleError.ts', 'tests/component/setup.ts'],
        },
      },
    ],
  },
})
