import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { fetchBytes } from '#exchange/fetchBytes.ts'

let server: Server | undefined

async function serving(listener: RequestListener): Promise<URL> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/file`)
}

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)))
  server = undefined
})

const text = (found: Awaited<ReturnType<typeof fetchBytes>>) =>
  'bytes' in found ? new TextDecoder().decode(found.bytes) : found.failure

test('a file comes whole, whatever pieces it comes in', async () => {
  const url = await serving((_, response) => {
    response.write('one ')
    setImmediate(() => response.end('two'))
  })
  expect(text(await fetchBytes(url))).toBe('one two')
})

test('an answer that says no is taken at its word', async () => {
  let asked = 0
  const url = await serving((_, response) => {
    asked += 1
    response.writeHead(404).end()
  })
  expect(text(await fetchBytes(url))).toBe('HTTP 404')
  expect(asked).toBe(1)
})

test('a connection that breaks is tried once more', async () => {
  let asked = 0
  const url = await serving((request, response) => {
    asked += 1
    if (asked === 1) request.destroy()
    else response.end('here')
  })
  expect(text(await fetchBytes(url))).toBe('here')
})

test('one that breaks twice is given up with what happened', async () => {
  let asked = 0
  const url = await serving((request) => {
    asked += 1
    request.destroy()
  })
  expect(await fetchBytes(url)).toHaveProperty('failure')
  expect(asked).toBe(2)
})

test('an answer that never begins is given up', async () => {
  const url = await serving(() => {})
  expect(text(await fetchBytes(url, 50))).toBe('no answer in 0.05 s')
})

test('an answer that falls silent in the middle is given up, and nothing of it is used', async () => {
  const url = await serving((_, response) => response.write('half'))
  expect(text(await fetchBytes(url, 100))).toBe('no answer in 0.1 s')
})
