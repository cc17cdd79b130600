import type { Wording } from '#domain/plan/wording.ts'

/** The kinds of work in the sample; each has its own steps. */
export type Path =
  | 'law'
  | 'publication'
  | 'system'
  | 'study'
  | 'inspection'
  | 'agreement'
  | 'service'
  | 'standards'
  | 'procedure'
  | 'facility'
  | 'unit'
  | 'campaign'
  | 'curriculum'
  | 'training'

interface Step {
  readonly title: Wording
  readonly weight?: number
}

const step = (en: string, ar: string, weight?: number): Step => ({ title: { en, ar }, ...(weight && { weight }) })

/** Titles of the steps in order; `{}` stands for the topic of the action. */
export const STEPS: Readonly<Record<Path, readonly Step[]>> = {
  law: [
    step('Comparative review of {} completed', 'إنجاز مراجعة مقارنة بشأن {}'),
    step('First draft submitted to the legal drafting committee', 'تقديم المسودة الأولى إلى لجنة الصياغة القانونية'),
    step('Consultation held with judges, employers and associations', 'عقد مشاورات مع القضاة وأصحاب العمل والجمعيات'),
    step('Text on {} approved by the standing committee', 'موافقة اللجنة الدائمة على النص المقترح بشأن {}'),
    step('Text published in the official gazette', 'نشر النص في الجريدة الرسمية', 2),
  ],
  publication: [
    step('Outline of {} agreed by the working group', 'اتفاق فريق العمل على مخطط {}'),
    step('Draft tested with its future users', 'اختبار المسودة مع المستخدمين المعنيين'),
    step('Final text of {} approved', 'اعتماد الصيغة النهائية من {}'),
    step('Text distributed and made available to the public', 'توزيع النص وإتاحته للجمهور'),
  ],
  system: [
    step('Requirements for {} agreed with all users', 'الاتفاق مع جميع المستخدمين على متطلبات {}'),
    step('Data-protection assessment approved', 'اعتماد تقييم حماية البيانات'),
    step('Contract for development signed', 'توقيع عقد التطوير'),
    step('Pilot of {} run in two districts', 'تشغيل {} تجريبيًا في منطقتين'),
    step('National roll-out completed', 'استكمال التعميم على المستوى الوطني', 2),
  ],
  study: [
    step('Method and ethical review for the study of {} approved', 'اعتماد منهجية دراسة {} ومراجعتها الأخلاقية'),
    step('Field work completed', 'استكمال العمل الميداني'),
    step('Findings on {} discussed with the institutions concerned', 'مناقشة نتائج دراسة {} مع الجهات المعنية'),
    step('Report published with a plain-language summary', 'نشر التقرير مصحوبًا بملخص مبسّط'),
  ],
  inspection: [
    step('Risk criteria for {} adopted', 'اعتماد معايير تصنيف المخاطر في {}'),
    step('Inspection manual revised', 'تحديث دليل التفتيش'),
    step('First round of visits to {} completed', 'إنجاز الجولة الأولى من الزيارات إلى {}'),
    step('Follow-up visits made where violations were found', 'تنفيذ زيارات المتابعة حيث ثبتت مخالفات'),
    step('Results published by type of violation', 'نشر النتائج بحسب نوع المخالفة'),
  ],
  agreement: [
    step('Negotiating position on {} approved', 'اعتماد الموقف التفاوضي بشأن {}'),
    step('Two rounds of talks held', 'عقد جولتين من المباحثات'),
    step('Draft text on {} agreed', 'الاتفاق على مشروع النص بشأن {}'),
    step('Text signed by the parties', 'توقيع الأطراف على النص', 2),
    step('First joint review of its application held', 'عقد أول مراجعة مشتركة للتطبيق'),
  ],
  service: [
    step('Operating plan and budget for {} approved', 'اعتماد خطة تشغيل {} وموازنتها'),
    step('Staff recruited and vetted', 'تعيين العاملين والتحقق من أهليتهم'),
    step('Pilot phase of {} completed', 'إتمام المرحلة التجريبية من {}'),
    step('Access extended to all districts', 'توسيع نطاق الخدمة ليشمل جميع المناطق', 2),
    step('Independent review of quality and users’ views completed', 'إنجاز مراجعة مستقلة للجودة وآراء المستفيدين'),
  ],
  standards: [
    step('Draft standards on {} circulated for comment', 'تعميم مسودة معايير {} لإبداء الملاحظات'),
    step('Standards on {} approved', 'اعتماد معايير {}'),
    step('Self-assessment completed by all concerned', 'استكمال التقييم الذاتي من جميع المعنيين'),
    step('First external checks carried out', 'تنفيذ أولى عمليات التحقق الخارجي'),
    step('Summary of compliance published', 'نشر ملخص مستوى الامتثال'),
  ],
  procedure: [
    step('Current practice on {} mapped', 'حصر الممارسات القائمة في مجال {}'),
    step('Draft procedure on {} agreed between institutions', 'اتفاق الجهات على مسودة إجراءات {}'),
    step('Procedure tested in three districts', 'تطبيق الإجراءات تجريبيًا في ثلاث مناطق'),
    step('Joint circular on {} issued', 'إصدار تعميم مشترك بشأن {}'),
    step('Application reviewed after one year', 'مراجعة التطبيق بعد عام'),
  ],
  facility: [
    step('Site for {} allocated', 'تخصيص موقع {}'),
    step('Design approved with advice from survivors', 'اعتماد التصميم بعد استشارة الناجين'),
    step('Contract for the works signed', 'توقيع عقد الأعمال', 2),
    step('Works completed and safety certificate issued', 'إنجاز الأعمال وإصدار شهادة السلامة', 2),
    step('Staff of {} appointed and trained', 'تعيين العاملين في {} وتدريبهم'),
    step('First users received', 'استقبال أوائل المستفيدين'),
  ],
  unit: [
    step('Decision establishing {} issued', 'صدور قرار إنشاء {}'),
    step('Members selected and trained', 'اختيار الأعضاء وتدريبهم'),
    step('Working procedures of {} approved', 'اعتماد إجراءات عمل {}'),
    step('First cases taken up', 'مباشرة أولى القضايا'),
    step('Results of the first year reviewed', 'مراجعة نتائج السنة الأولى'),
  ],
  campaign: [
    step('Audience research on {} completed', 'إنجاز دراسة الجمهور المستهدف بشأن {}'),
    step('Messages and materials in eight languages approved', 'اعتماد الرسائل والمواد بثماني لغات'),
    step('First wave of activities carried out', 'تنفيذ الموجة الأولى من الأنشطة'),
    step('Second wave on {} carried out', 'تنفيذ الموجة الثانية بشأن {}'),
    step('Reach and recall measured', 'قياس مدى وصول الرسائل وتذكّرها'),
  ],
  curriculum: [
    step('Learning aims on {} agreed by subject advisers', 'اتفاق موجهي المواد على أهداف تعلّم {}'),
    step('Teaching units written and reviewed', 'إعداد الوحدات التعليمية ومراجعتها'),
    step('Pilot held in twenty schools', 'التطبيق التجريبي في عشرين مدرسة'),
    step('Teachers in all districts prepared', 'تأهيل المعلمين في جميع المناطق'),
    step('Units taught in all secondary schools', 'تدريس الوحدات في جميع المدارس الثانوية', 2),
  ],
  training: [
    step('Training needs of {} assessed', 'تقييم الاحتياجات التدريبية لدى {}'),
    step('Curriculum and case studies approved', 'اعتماد المنهج التدريبي ودراسات الحالة'),
    step('Twenty trainers prepared to teach {}', 'إعداد عشرين مدربًا لتأهيل {}'),
    step('First three courses held', 'تنفيذ الدورات الثلاث الأولى'),
    step('Refresher module added to the permanent programme', 'إدراج وحدة تنشيطية في البرنامج الدائم'),
    step('Learning results evaluated six months after training', 'تقييم أثر التدريب بعد ستة أشهر من انعقاده'),
  ],
}
