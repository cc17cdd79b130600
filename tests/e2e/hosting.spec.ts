import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { expect, headline, settled, test as base } from './athar.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
const FOLDER = '/government/strategies/'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const test = base.extend<{ readonly subFolder: string }>({
  // The built workspace in a folder of a plain static server, nothing at the root.
  subFolder: async ({ baseURL }, use) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', baseURL)
      const below = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : undefined
      const path = below === undefined ? undefined : resolve(DIST, below)
      if (!path?.startsWith(DIST + sep) || !existsSync(path) || statSync(path).isDirectory()) {
        response.writeHead(404).end()
        return
      }
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
      createReadStream(path).pipe(response)
    })
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening)
    })
    const at = server.address()
    if (at === null || typeof at === 'string') throw new Error('the server has no port')
    await use(`http://127.0.0.1:${at.port}${FOLDER}`)
    server.closeAllConnections()
    await new Promise((closed) => {
      server.close(closed)
    })
  },
})

test('Athar works in a sub-folder of any static host', async ({ page, subFolder }) => {
  await page.goto(subFolder)
  await expect(headline(page)).toContainText('28 of 40 known actions')
  await page.getByRole('combobox', { name: 'Strategy' }).selectOption('sample')
  await expect(headline(page)).toContainText(/of 61 actions/u)
  await expect(page.getByRole('application')).toBeVisible()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.reload()
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
