import { execFileSync } from 'node:child_process'
import { cpSync, createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { generateSW } from 'workbox-build'

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
const MAIN = resolve(import.meta.dirname, 'src/main.ts')
const START = resolve(import.meta.dirname, 'src/app/start.tsx')

/** What runs at once and what the application consists of, known once all modules are read. */
const [earlyModules, startModules] = [new Set<string>(), new Set<string>()]

/**
 * What asks for words and data, and paints the first sentences, comes before the application; that is on its way
 * meanwhile.
 */
function firstScripts(): Plugin {
  return {
    name: 'first-scripts',
    apply: 'build',
    buildEnd() {
      const gather = (first: string, found: Set<string>) => {
        const left = [first]
        for (let id = left.pop(); id !== undefined; id = left.pop()) {
          if (found.has(id)) continue
          found.add(id)
          left.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      }
      for (const first of [EARLY, MAIN]) gather(first, earlyModules)
      earlyModules.delete(MAIN)
      gather(START, startModules)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const early = chunks.find(({ facadeModuleId }) => facadeModuleId === EARLY)
        const start = chunks.find(({ moduleIds }) => moduleIds.includes(START))
        const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html'))
        if (!early || !start || !entry) throw new Error('the first scripts were not built')
        if (entry.imports.includes(start.fileName)) throw new Error('the application would run before the first paint')
        const scripts = [start.fileName, ...start.imports].filter((file) => file !== early.fileName)
        const styles = [...(start.viteMetadata?.importedCss ?? [])]
        const tags = [
          `<script type="module" async crossorigin src="./${early.fileName}"></script>`,
          // Fetched and no more: to read it now would hold up what is painted first.
          ...scripts.map((file) => `<link rel="preload" as="script" crossorigin href="./${file}">`),
          ...styles.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
        ]
        return html.replace('<script type="module"', `${tags.join('\n    ')}\n    $&`)
      },
    },
  }
}

/** The first screen is one file beside the early one: a file for each module that screens share would be asked for twenty times. */
const FIRST_FILES = [
  { name: 'early', test: (id: string) => earlyModules.has(id), priority: 1 },
  { name: 'first', test: (id: string) => startModules.has(id) },
]

/** Parts of the catalogues are named after their language too: `en-main`, `ar-main`. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const [, lang, part] = /\/src\/i18n\/(\w+)\/(\w+)\.json$/.exec(facadeModuleId ?? '') ?? []
  return lang ? `assets/${lang}-${part}-[hash].js` : 'assets/[name]-[hash].js'
}

/**
 * A service worker that keeps the whole shell of this release (Workbox): every file that a screen may ask for, and no data,
 * which lie in the browser's storage. It waits until the reader takes it up (`src/state/release.ts`).
 */
function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await generateSW({
        globDirectory: dir,
        globPatterns: ['index.html', '*.{svg,png,webmanifest}', 'assets/*.{js,css,woff2}'],
        swDest: join(dir, 'sw.js'),
        inlineWorkboxRuntime: true,
        sourcemap: false,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: false,
        // Their names change with their content.
        dontCacheBustURLsMatching: /^assets\//u,
      })
    },
  }
}

export default defineConfig({
  base: './',
  define: { SHIPPED_NAMES: JSON.stringify(shippedNames()) },
  plugins: [react(), compiledMessages(), strategyPackages(), firstScripts(), contentSecurityPolicy(), offlineShell()],
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
  // The worker that makes the public site says its words.
  worker: { format: 'es', plugins: () => [compiledMessages()] },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true },
  test: {
    // A limit against hanging, far above what a slow machine needs: nothing waits for it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Without it one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
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
