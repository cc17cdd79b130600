import { defineConfig } from '@playwright/test'

const PORT = 4183

/** Tests in real Chromium against the built workspace, served as any static host would. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Limits against hanging, far above what a slow machine needs: nothing waits for them.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // Every test would keep the whole shell; `offline.spec.ts` does.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Asia/Kuwait',
    launchOptions: {
      ...(process.env['CHROMIUM'] && { executablePath: process.env['CHROMIUM'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --logLevel error`,
    url: `http://localhost:${PORT}/`,
    cwd: '../..',
    reuseExistingServer: false,
  },
})
