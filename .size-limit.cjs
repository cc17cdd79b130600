const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const DIST = join(__dirname, 'dist')
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))

const FIRST_LOAD = ['index.html', 'src/views/overview/Overview.tsx', 'src/i18n/en/main.json']
const CHARTS = ['src/ui/charts/ProgressCurve.tsx', 'src/ui/charts/TrendChart.tsx']

/** The chunks named and all that they import statically. */
function chunksOf(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue
    const chunk = manifest[key]
    if (!chunk) throw new Error(`the build has no chunk ${key}; does the budget still name the right files?`)
    found.add(key)
    chunksOf(chunk.imports ?? [], found)
  }
  return found
}

const firstLoad = chunksOf(FIRST_LOAD)
const charts = [...chunksOf(CHARTS)].filter((key) => !firstLoad.has(key))
const scripts = (keys) => [...keys].map((key) => join(DIST, manifest[key].file))
const styles = (keys) => [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].map((css) => join(DIST, css))

/** Recharts marks its drawings with this class. */
const holdsRecharts = (file) => readFileSync(file).includes('recharts-surface')

if (!scripts(charts).some(holdsRecharts)) throw new Error('Recharts was not found in the chunks of the charts')
const early = scripts(firstLoad).filter(holdsRecharts)
if (early.length > 0) throw new Error(`Recharts is in the first load: ${early.join(', ')}`)

/** Workers are built apart from the page and are in no manifest. */
const ASSETS = join(DIST, 'assets')
const worker = readdirSync(ASSETS).filter((name) => /^packageWorker-.*\.js$/.test(name))
if (worker.length !== 1) throw new Error(`one package worker was expected in the build, not ${worker.length}`)

/** Budgets of the built workspace, after gzip: what Overview needs before it paints, and what its charts add. */
module.exports = [
  { name: 'JavaScript before Overview', path: scripts(firstLoad), limit: '200 kB', gzip: true, brotli: false },
  {
    name: 'JavaScript of a very first visit, which also reads a package',
    path: [...scripts(firstLoad), ...worker.map((name) => join(ASSETS, name))],
    limit: '210 kB',
    gzip: true,
    brotli: false,
  },
  { name: 'charts, on demand', path: scripts(charts), limit: '130 kB', gzip: true, brotli: false },
  { name: 'CSS before Overview', path: styles(firstLoad), limit: '15 kB', gzip: true, brotli: false },
]
