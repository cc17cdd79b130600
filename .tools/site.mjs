import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { installPackages, run } from './install.mjs'

const OUT = resolve('site-out')
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Builds the public site of the default package, or of the one in the folder that is named, serves it and prints its address. */
installPackages()
run('npx', ['tsx', 'src/release/publishFolder.ts', process.argv[2] ?? 'data/kuwait', OUT])
const port = Number(process.env.PORT ?? 4174)
createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const asked = resolve(OUT, `.${decodeURIComponent(pathname)}`)
  const file = existsSync(asked) && statSync(asked).isDirectory() ? resolve(asked, 'index.html') : asked
  const isThere = file.startsWith(OUT + sep) && existsSync(file)
  const sent = isThere ? file : resolve(OUT, '404.html')
  response.writeHead(isThere ? 200 : 404, { 'content-type': TYPES[extname(sent)] ?? 'text/plain' })
  response.end(readFileSync(sent))
}).listen(port, () => console.log(`\n  The public site: http://localhost:${port}\n`))
