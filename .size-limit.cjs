const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const DIST = join(__dirname, 'dist')
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))

const APPLICATION = Object.keys(manifest).find((key) => manifest[key].name === 'first')
const FIRST_LOAD = ['index.html', APPLICATION, 'src/app/early.ts', 'src/i18n/en/main.json']
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
function workerOf(name) {
  const found = readdirSync(ASSETS).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
  if (found.length !== 1) throw new Error(`one ${name} was expected in the build, not ${found.length}`)
  return found.map((file) => join(ASSETS, file))
}

const storage = scripts(chunksOf(['src/storage/openOnce.ts']))

/** Budgets of the built workspace, after gzip: what Overview needs before it paints, and what other things add. */
module.exports = [
  { name: 'JavaScript before Overview, first visit', path: scripts(firstLoad), limit: '160 kB' },
  {
    name: 'JavaScript before Overview, later visits, which read what is stored',
    path: [...new Set([...scripts(firstLoad), ...storage])],
    limit: '195 kB',
  },
  {
    name: 'what reads the tables of a package, on demand',
    path: workerOf('packageWorker'),
    limit: '40 kB',
  },
  { name: 'what reads report files, on demand', path: workerOf('reportWorker'), limit: '30 kB' },
  { name: 'what reads workbooks, on demand', path: workerOf('formWorker'), limit: '70 kB' },
  {
    name: 'what writes workbooks, on demand',
    path: scripts([...chunksOf(['src/exchange/form/writeForm.ts'])].filter((key) => !firstLoad.has(key))),
    limit: '120 kB',
  },
  {
    name: 'what writes a meeting pack as a document, on demand',
    path: scripts([...chunksOf(['src/exchange/pack/writeWord.ts'])].filter((key) => !firstLoad.has(key))),
    limit: '90 kB',
  },
  { name: 'what keeps a large ledger, on demand', path: workerOf('ledgerWorker'), limit: '60 kB' },
  { name: 'what makes a release, on demand', path: workerOf('publishWorker'), limit: '170 kB' },
  { name: 'charts, on demand', path: scripts(charts), limit: '130 kB' },
  { name: 'CSS before Overview', path: styles(firstLoad), limit: '15 kB' },
].map((budget) => ({ ...budget, gzip: true, brotli: false }))
