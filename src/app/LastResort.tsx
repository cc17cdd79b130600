import { errorText } from '#domain/errorText.ts'
import styles from './LastResort.module.css'

/**
 * What stands where everything else failed: the words themselves could not be fetched, or drawing broke above every
 * screen. It needs no catalogue, no data and no router, so both languages are in its markup.
 */
export function LastResort({ error }: { readonly error: unknown }) {
  const reload = () => location.reload()
  return (
    <main className={styles.page}>
      <section lang="en" dir="ltr">
        <h1>Athar could not start</h1>
        <p>
          A part of it could not be fetched, or something broke. What this browser keeps was not changed. Check the
          connection, then reload.
        </p>
        <button type="button" onClick={reload}>
          Reload
        </button>
      </section>
      <section lang="ar" dir="rtl">
        <h2>تعذّر فتح أثر</h2>
        <p>تعذّر جلب جزء منه أو حدث خلل. لم يتغير شيء مما يحفظه هذا المتصفح. تحقق من الاتصال ثم أعد التحميل.</p>
        <button type="button" onClick={reload}>
          إعادة التحميل
        </button>
      </section>
      <p className={styles.detail}>
        <code dir="ltr">{errorText(error)}</code>
      </p>
    </main>
  )
}
