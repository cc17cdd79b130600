import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import type { KeyId } from '#domain/plan/ids.ts'

/** How many words stand for a key: 80 bits of its SHA-256, more than anybody finds another key for. */
const LENGTH = 10

/**
 * A key in words that two people read to each other by telephone, each in their own language: one of 256 things for each
 * of the first ten bytes of the SHA-256 of the key. The lists are kept for ever: two releases must say the same.
 */
export function fingerprintWords(key: KeyId): readonly { readonly en: string; readonly ar: string }[] {
  return [...sha256(hexToBytes(key)).subarray(0, LENGTH)].map((byte) => ({
    en: THINGS[2 * byte] ?? '',
    ar: THINGS[2 * byte + 1] ?? '',
  }))
}

/** 256 things that are easily told apart by ear, each in both languages. */
export const THINGS: readonly string[] = `
  camel جمل horse حصان lion أسد tiger نمر wolf ذئب fox ثعلب bear دب gazelle غزال
  rabbit أرنب cat قطة cow بقرة sheep خروف goat ماعز elephant فيل giraffe زرافة eagle نسر
  falcon صقر owl بومة crow غراب pigeon حمامة parrot ببغاء duck بطة goose إوزة rooster ديك
  peacock طاووس sparrow عصفور swan بجعة ostrich نعامة fish سمكة shark قرش whale حوت dolphin دلفين
  shrimp روبيان turtle سلحفاة frog ضفدع snake أفعى lizard سحلية bee نحلة ant نملة butterfly فراشة
  spider عنكبوت sun شمس moon قمر star نجمة sky سماء cloud غيمة rain مطر snow ثلج
  wind ريح storm عاصفة thunder رعد lightning برق fire نار water ماء sand رمل stone حجر
  mountain جبل hill تل valley وادي desert صحراء forest غابة river نهر lake بحيرة island جزيرة
  beach شاطئ wave موجة cave كهف volcano بركان spring ربيع summer صيف autumn خريف winter شتاء
  morning صباح evening مساء night ليل shadow ظل gold ذهب silver فضة copper نحاس iron حديد
  pearl لؤلؤة diamond ألماس coral مرجان salt ملح tree شجرة palm نخلة rose وردة flower زهرة
  leaf ورقة grass عشب root جذر seed بذرة wheat قمح rice أرز bread خبز cheese جبن
  milk حليب butter زبدة egg بيضة honey عسل sugar سكر oil زيت tea شاي coffee قهوة
  juice عصير apple تفاحة orange برتقالة banana موزة grape عنب lemon ليمون date تمرة fig تين
  olive زيتون peach خوخ cherry كرز melon بطيخ mango مانجو pomegranate رمان apricot مشمش almond لوز
  walnut جوز carrot جزرة onion بصل garlic ثوم potato بطاطا tomato طماطم cucumber خيار pepper فلفل
  lentil عدس mint نعناع saffron زعفران cinnamon قرفة cumin كمون sesame سمسم ginger زنجبيل house بيت
  door باب window نافذة wall جدار roof سقف stairs درج table طاولة chair كرسي bed سرير
  pillow وسادة carpet سجادة curtain ستارة mirror مرآة clock ساعة lamp مصباح candle شمعة cup كوب
  plate صحن spoon ملعقة fork شوكة knife سكين kettle إبريق basket سلة box صندوق bag حقيبة
  bottle زجاجة bucket دلو needle إبرة thread خيط button زر scissors مقص hammer مطرقة nail مسمار
  wheel عجلة bell جرس drum طبل flute ناي pen قلم book كتاب letter رسالة map خريطة
  ring خاتم crown تاج shirt قميص shoe حذاء glove قفاز belt حزام umbrella مظلة glasses نظارة
  wallet محفظة car سيارة bus حافلة train قطار ship سفينة plane طائرة bicycle دراجة bridge جسر
  road طريق tunnel نفق tower برج castle قلعة palace قصر school مدرسة market سوق garden حديقة
  farm مزرعة port ميناء tent خيمة anchor مرساة rocket صاروخ hand يد eye عين heart قلب
  finger إصبع shoulder كتف tooth سن baker خباز farmer فلاح doctor طبيب teacher معلم sailor بحار
  hunter صياد painter رسام red أحمر blue أزرق green أخضر yellow أصفر white أبيض black أسود
  ball كرة doll دمية magnet مغناطيس engine محرك mask قناع pillar عمود ruler مسطرة chalk طباشير
  soap صابون towel منشفة comb مشط brush فرشاة broom مكنسة oven فرن bride عروس feather ريشة
  nest عش horn قرن tail ذيل cotton قطن silk حرير wool صوف leather جلد marble رخام
  clay طين smoke دخان steam بخار dust غبار echo صدى song أغنية dance رقصة story قصة
`
  .trim()
  .split(/\s+/u)
