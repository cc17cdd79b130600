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
    root.replaceChildren(
      advice('en', 'ltr', 'Athar could not be fetched. Check the connection, then reload.', 'Reload'),
      advice('ar', 'rtl', 'تعذّر جلب أثر. تحقق من الاتصال ثم أعد التحميل.', 'إعادة التحميل'),
    )
  } finally {
    document.getElementById('late')?.remove()
  }
}

/** Nothing but the browser is at hand here: neither words nor styles have come. */
function advice(lang: string, dir: string, text: string, reload: string): HTMLElement {
  const part = document.createElement('p')
  Object.assign(part, { lang, dir, textContent: `${text} ` })
  part.style.margin = '20px'
  const button = document.createElement('button')
  button.textContent = reload
  button.addEventListener('click', () => location.reload())
  part.append(button)
  return part
}

if (container) void open(container)
