import { firstPaint } from '#app/early.ts'
import { soon } from '#app/soon.ts'

const container = document.getElementById('root')

/** The application is on its way already (`vite.config.ts`); it runs once what comes first is painted. */
async function open(root: HTMLElement): Promise<void> {
  await soon(firstPaint, 500)
  try {
    const { start } = await import('#app/start.tsx')
    await start(root)
  } catch {
    root.textContent = 'Athar could not be loaded. Load the page again. — تعذر تحميل أثر، فأعد تحميل الصفحة.'
  }
}

if (container) void open(container)
