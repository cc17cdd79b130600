import type { Wording } from '#domain/plan/wording.ts'
import type { InstitutionKind } from '#domain/plan/institution.ts'

interface InstitutionText {
  readonly id: string
  readonly kind: InstitutionKind
  readonly reports?: true
  readonly name: Wording
  readonly short: Wording
  readonly role: Wording
}

/** What the descriptor says about the strategy as a whole. */
export const STRATEGY = {
  title: {
    en: 'Illustrative strategy 2025–2028 (invented data)',
    ar: 'استراتيجية توضيحية 2025–2028 (بيانات افتراضية)',
  },
  description: {
    en: 'A complete invented strategy against trafficking in persons and smuggling of migrants. It belongs to no country: institutions, actions, figures and reports were made up so that every screen can be seen full.',
    ar: 'استراتيجية افتراضية كاملة لمكافحة الاتجار بالأشخاص وتهريب المهاجرين. لا تعود إلى أي دولة: فالجهات والإجراءات والأرقام والتقارير وُضعت افتراضًا كي تُرى الشاشات كلها مكتملة.',
  },
  caveat: {
    en: 'Everything in this package is invented. Names of institutions, actions, figures, reports and recommendations describe no country and no real body; they must not be quoted.',
    ar: 'كل ما في هذه الحزمة افتراضي. أسماء الجهات والإجراءات والأرقام والتقارير والتوصيات لا تصف أي دولة ولا أي جهة حقيقية، ولا يجوز الاستشهاد بها.',
  },
} as const

export const SOURCES = [
  {
    id: 'S1',
    title: 'Illustrative strategy document 2025–2028',
    publisher: 'Invented for illustration',
    published: '2024-12-15',
    note: { en: 'No such document exists.', ar: 'لا وجود لهذه الوثيقة.' },
  },
  {
    id: 'S2',
    title: 'Illustrative baseline survey of 2024',
    publisher: 'Invented for illustration',
    published: '2024-11',
    note: { en: 'No such survey was held.', ar: 'لم يُجرَ مسح كهذا.' },
  },
  {
    id: 'S3',
    title: 'Illustrative concluding remarks of the invented expert committee',
    publisher: 'Invented for illustration',
    published: '2024',
    note: { en: 'No such body made these remarks.', ar: 'لم تصدر هذه الملاحظات عن أي هيئة.' },
  },
  {
    id: 'S4',
    title: 'تقرير استعراض الأقران التوضيحي (افتراضي)',
    publisher: 'Invented for illustration',
    published: '2025',
    note: { en: 'No such review took place.', ar: 'لم يُجرَ استعراض كهذا.' },
  },
] as const

export const INSTITUTIONS: readonly InstitutionText[] = [
  {
    id: 'SCS',
    kind: 'committee',
    name: { en: 'Standing committee secretariat', ar: 'أمانة اللجنة الدائمة' },
    short: { en: 'Secretariat', ar: 'الأمانة' },
    role: {
      en: 'Serves the standing committee, reviews reports and publishes results',
      ar: 'تخدم اللجنة الدائمة وتراجع التقارير وتنشر النتائج',
    },
  },
  {
    id: 'MOC',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Courts', ar: 'وزارة المحاكم' },
    short: { en: 'Courts', ar: 'المحاكم' },
    role: { en: 'Legislation, legal aid and court services', ar: 'التشريع والمساعدة القانونية وخدمات المحاكم' },
  },
  {
    id: 'MPS',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Public Safety', ar: 'وزارة السلامة العامة' },
    short: { en: 'Public Safety', ar: 'السلامة العامة' },
    role: { en: 'Policing, residence and identification of victims', ar: 'الشرطة والإقامة والتعرف على الضحايا' },
  },
  {
    id: 'LIA',
    kind: 'authority',
    reports: true,
    name: { en: 'Labour Inspection Authority', ar: 'هيئة تفتيش العمل' },
    short: { en: 'Labour Inspection', ar: 'تفتيش العمل' },
    role: {
      en: 'Inspection, recruitment offices and labour complaints',
      ar: 'التفتيش ومكاتب الاستقدام والشكاوى العمالية',
    },
  },
  {
    id: 'OPS',
    kind: 'judiciary',
    reports: true,
    name: { en: 'Office of the Prosecutor (sample)', ar: 'مكتب الادعاء (نموذج)' },
    short: { en: 'Prosecutor', ar: 'الادعاء' },
    role: { en: 'Investigation and prosecution', ar: 'التحقيق والادعاء' },
  },
  {
    id: 'MSC',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Social Care', ar: 'وزارة الرعاية الاجتماعية' },
    short: { en: 'Social Care', ar: 'الرعاية الاجتماعية' },
    role: { en: 'Hotline, care plans and reintegration', ar: 'الخط الساخن وخطط الرعاية وإعادة الإدماج' },
  },
  {
    id: 'MHW',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Health and Wellbeing', ar: 'وزارة الصحة والرفاه' },
    short: { en: 'Health', ar: 'الصحة' },
    role: { en: 'Medical and psychological care', ar: 'الرعاية الطبية والنفسية' },
  },
  {
    id: 'MLL',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Learning', ar: 'وزارة التعلّم' },
    short: { en: 'Learning', ar: 'التعلّم' },
    role: { en: 'Schools, universities and research', ar: 'المدارس والجامعات والبحث العلمي' },
  },
  {
    id: 'MEF',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of External Relations', ar: 'وزارة العلاقات الخارجية' },
    short: { en: 'External Relations', ar: 'العلاقات الخارجية' },
    role: { en: 'Agreements with other States and consular work', ar: 'الاتفاقات مع الدول الأخرى والعمل القنصلي' },
  },
  {
    id: 'BCA',
    kind: 'authority',
    reports: true,
    name: { en: 'Borders and Coast Authority', ar: 'هيئة الحدود والسواحل' },
    short: { en: 'Borders', ar: 'الحدود' },
    role: { en: 'Border posts, coast and travel documents', ar: 'المنافذ الحدودية والسواحل ووثائق السفر' },
  },
  {
    id: 'NSB',
    kind: 'authority',
    reports: true,
    name: { en: 'National Shelter Board', ar: 'المجلس الوطني لدور الإيواء' },
    short: { en: 'Shelter Board', ar: 'مجلس الإيواء' },
    role: { en: 'Shelters and the referral of victims', ar: 'دور الإيواء وإحالة الضحايا' },
  },
  {
    id: 'FIO',
    kind: 'authority',
    reports: true,
    name: { en: 'Financial Intelligence Office (sample)', ar: 'مكتب التحريات المالية (نموذج)' },
    short: { en: 'Financial Intelligence', ar: 'التحريات المالية' },
    role: { en: 'Financial analysis and dialogue with banks', ar: 'التحليل المالي والتواصل مع المصارف' },
  },
  {
    id: 'MBM',
    kind: 'ministry',
    reports: true,
    name: { en: 'Ministry of Broadcasting', ar: 'وزارة البث والإعلام' },
    short: { en: 'Broadcasting', ar: 'الإعلام' },
    role: { en: 'Public information and campaigns', ar: 'الإعلام العام والحملات' },
  },
  {
    id: 'JTA',
    kind: 'training',
    reports: true,
    name: { en: 'Justice Training Academy', ar: 'أكاديمية التدريب العدلي' },
    short: { en: 'Training Academy', ar: 'أكاديمية التدريب' },
    role: { en: 'Training of judges, prosecutors and officers', ar: 'تدريب القضاة وأعضاء الادعاء والضباط' },
  },
  {
    id: 'NDO',
    kind: 'authority',
    reports: true,
    name: { en: 'National Data Office', ar: 'المكتب الوطني للبيانات' },
    short: { en: 'Data Office', ar: 'مكتب البيانات' },
    role: { en: 'Statistics, studies and data protection', ar: 'الإحصاء والدراسات وحماية البيانات' },
  },
  {
    id: 'IAS',
    kind: 'international',
    name: { en: 'International Agency for Safe Mobility (invented)', ar: 'الوكالة الدولية للتنقل الآمن (افتراضية)' },
    short: { en: 'Safe Mobility', ar: 'التنقل الآمن' },
    role: { en: 'Technical advice and training materials', ar: 'المشورة الفنية ومواد التدريب' },
  },
  {
    id: 'FCA',
    kind: 'civil-society',
    name: { en: 'Federation of Community Associations (invented)', ar: 'اتحاد الجمعيات الأهلية (افتراضي)' },
    short: { en: 'Associations', ar: 'الجمعيات الأهلية' },
    role: { en: 'Outreach, shelter support and legal advice', ar: 'التوعية الميدانية ودعم الإيواء والمشورة القانونية' },
  },
  {
    id: 'RLN',
    kind: 'regional',
    name: { en: 'Regional Liaison Network (invented)', ar: 'شبكة الاتصال الإقليمية (افتراضية)' },
    short: { en: 'Liaison Network', ar: 'شبكة الاتصال' },
    role: {
      en: 'Contacts between police and prosecutors of the region',
      ar: 'التواصل بين أجهزة الشرطة والادعاء في الإقليم',
    },
  },
  {
    id: 'IRP',
    kind: 'assessor',
    name: { en: 'Independent Review Panel (invented)', ar: 'فريق المراجعة المستقل (افتراضي)' },
    short: { en: 'Review Panel', ar: 'فريق المراجعة' },
    role: { en: 'Assesses law and data from outside', ar: 'يقيّم التشريع والبيانات من خارج الجهات' },
  },
]

export const AXES = [
  {
    id: 'A1',
    name: { en: 'Prevention', ar: 'الوقاية' },
    description: {
      en: 'Fewer people are deceived, indebted or trapped: sound law, fair recruitment, informed communities and knowledge of risk.',
      ar: 'تقليل من يتعرضون للخداع أو الاستدانة أو الاستغلال، من خلال تشريع سليم واستقدام عادل ومجتمعات واعية ومعرفة بالمخاطر.',
    },
  },
  {
    id: 'A2',
    name: { en: 'Protection', ar: 'الحماية' },
    description: {
      en: 'Every victim is recognised, safe and cared for, and finds justice without being harmed again.',
      ar: 'أن يُتعرّف على كل ضحية وتُكفل سلامتها ورعايتها، وأن تنال العدالة دون أن تتعرض لأذى جديد.',
    },
  },
  {
    id: 'A3',
    name: { en: 'Partnerships', ar: 'الشراكات' },
    description: {
      en: 'States, institutions, companies and associations work together and account for what they do.',
      ar: 'تعاون الدول والجهات والشركات والجمعيات وتقديمها كشفًا بما أنجزته.',
    },
  },
] as const

export const OBJECTIVES = [
  {
    id: 'O1.1',
    axis: 'A1',
    title: { en: 'Law and policy keep pace with the crime', ar: 'تشريع وسياسات تواكب تطور الجريمة' },
  },
  { id: 'O1.2', axis: 'A1', title: { en: 'Recruitment is fair and work is decent', ar: 'استقدام عادل وعمل لائق' } },
  {
    id: 'O1.3',
    axis: 'A1',
    title: {
      en: 'Communities know the signs and the help available',
      ar: 'مجتمعات تعرف المؤشرات وسبل المساعدة المتاحة',
    },
  },
  { id: 'O1.4', axis: 'A1', title: { en: 'Risks are studied and watched', ar: 'دراسة المخاطر ورصدها' } },
  {
    id: 'O2.1',
    axis: 'A2',
    title: { en: 'Every victim is recognised and referred', ar: 'التعرف على كل ضحية وإحالتها' },
  },
  {
    id: 'O2.2',
    axis: 'A2',
    title: { en: 'Victims find safe shelter and care', ar: 'توفير الإيواء الآمن والرعاية للضحايا' },
  },
  {
    id: 'O2.3',
    axis: 'A2',
    title: { en: 'Justice is effective and considerate of victims', ar: 'عدالة فعّالة تراعي الضحايا' },
  },
  { id: 'O3.1', axis: 'A3', title: { en: 'States act together across borders', ar: 'تعاون الدول عبر الحدود' } },
  {
    id: 'O3.2',
    axis: 'A3',
    title: { en: 'Civil society and business take their part', ar: 'مشاركة المجتمع المدني وقطاع الأعمال' },
  },
  {
    id: 'O3.3',
    axis: 'A3',
    title: { en: 'Institutions coordinate, measure and report', ar: 'تنسيق الجهات وقياس النتائج والإبلاغ عنها' },
  },
] as const

const EXPERTS = { en: 'Committee of Independent Experts (invented)', ar: 'لجنة الخبراء المستقلين (افتراضية)' }
const PEERS = { en: 'Regional Peer Review (invented)', ar: 'استعراض الأقران الإقليمي (افتراضي)' }

export const RECOMMENDATIONS = [
  {
    id: 'R01',
    year: 2023,
    body: EXPERTS,
    title: {
      en: 'Ensure that victims are not punished for acts they were compelled to commit',
      ar: 'ضمان عدم معاقبة الضحايا على أفعال أُكرهوا على ارتكابها',
    },
  },
  {
    id: 'R02',
    year: 2023,
    body: EXPERTS,
    title: {
      en: 'Raise the capacity of shelters and admit men and families',
      ar: 'زيادة الطاقة الاستيعابية لدور الإيواء وقبول الرجال والأسر',
    },
  },
  {
    id: 'R03',
    year: 2023,
    body: EXPERTS,
    title: { en: 'End the retention of passports by employers', ar: 'إنهاء احتجاز أصحاب العمل جوازات السفر' },
  },
  {
    id: 'R04',
    year: 2023,
    body: EXPERTS,
    title: {
      en: 'Ratify the outstanding convention on domestic work',
      ar: 'التصديق على الاتفاقية المتبقية بشأن العمل المنزلي',
    },
  },
  {
    id: 'R05',
    year: 2024,
    body: PEERS,
    title: {
      en: 'Put a national referral mechanism into operation in all districts',
      ar: 'تشغيل آلية وطنية للإحالة في جميع المناطق',
    },
  },
  {
    id: 'R06',
    year: 2024,
    body: PEERS,
    title: {
      en: 'Provide free legal aid from the first interview',
      ar: 'توفير المساعدة القانونية المجانية منذ المقابلة الأولى',
    },
  },
  {
    id: 'R07',
    year: 2024,
    body: PEERS,
    title: {
      en: 'Open financial inquiries alongside criminal investigations',
      ar: 'فتح تحريات مالية بالتوازي مع التحقيقات الجنائية',
    },
  },
  {
    id: 'R08',
    year: 2024,
    body: PEERS,
    title: {
      en: 'Establish a fund to compensate victims where offenders cannot pay',
      ar: 'إنشاء صندوق لتعويض الضحايا عند عجز الجناة عن الدفع',
    },
  },
  {
    id: 'R09',
    year: 2025,
    body: EXPERTS,
    title: { en: 'Publish statistics yearly with common definitions', ar: 'نشر الإحصاءات سنويًا وفق تعاريف موحدة' },
  },
  {
    id: 'R10',
    year: 2025,
    body: EXPERTS,
    title: {
      en: 'Strengthen inspection of recruitment offices and domestic work',
      ar: 'تعزيز التفتيش على مكاتب الاستقدام والعمل المنزلي',
    },
  },
  {
    id: 'R11',
    year: 2025,
    body: PEERS,
    title: { en: 'Appoint an independent national rapporteur', ar: 'تعيين مقرر وطني مستقل' },
  },
  {
    id: 'R12',
    year: 2025,
    body: PEERS,
    title: {
      en: 'Consider residence permits for victims irrespective of their cooperation',
      ar: 'النظر في منح الضحايا تصاريح إقامة بصرف النظر عن تعاونهم',
    },
  },
] as const
