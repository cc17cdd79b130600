import type { Wording } from '#domain/plan/wording.ts'

/** What happened in a quarter, as far as the note beside it is concerned. */
export type Situation = 'begun' | 'advanced' | 'steady' | 'delayed' | 'completed'

const both = (en: string, ar: string): Wording => ({ en, ar })

/** Short notes by what happened; a third of the rows carry one. */
export const NOTES: Readonly<Record<Situation, readonly Wording[]>> = {
  begun: [
    both('A working group has been named and has met once.', 'شُكّل فريق العمل وعقد اجتماعه الأول.'),
    both('The work plan was agreed with the partners.', 'جرى الاتفاق مع الشركاء على خطة العمل.'),
    both('Funding for the first year has been confirmed.', 'تأكد التمويل اللازم للسنة الأولى.'),
    both('A focal point has been appointed.', 'عُيّن منسق للإجراء.'),
  ],
  advanced: [
    both(
      'Finished with the help of the partners and within budget.',
      'أُنجزت المرحلة بمساعدة الشركاء وفي حدود الموازنة.',
    ),
    both('The step was finished after one further round of comments.', 'أُنجزت المرحلة بعد جولة إضافية من الملاحظات.'),
    both('Results were presented to the standing committee.', 'عُرضت النتائج على اللجنة الدائمة.'),
    both('The next step has been prepared and can begin at once.', 'جرى الإعداد للمرحلة التالية ويمكن البدء بها فورًا.'),
    both('Comments from associations were taken into the final text.', 'أُدرجت ملاحظات الجمعيات في النص النهائي.'),
    both('Approval came earlier than expected.', 'صدرت الموافقة قبل الموعد المتوقع.'),
    both('Experience from the first districts has been taken into account.', 'أُخذت تجربة المناطق الأولى في الاعتبار.'),
  ],
  steady: [
    both(
      'Work continues as planned; no step fell due this quarter.',
      'يستمر العمل وفق الخطة، ولم تستحق أي مرحلة في هذا الربع.',
    ),
    both('Preparations for the next step are under way.', 'التحضيرات للمرحلة التالية جارية.'),
    both('Two coordination meetings were held with the partners.', 'عُقد اجتماعان تنسيقيان مع الشركاء.'),
    both('The draft is with the partners for comment.', 'المسودة معروضة على الشركاء لإبداء الملاحظات.'),
    both('Staff have been assigned for the coming quarter.', 'خُصص العاملون اللازمون للربع المقبل.'),
    both('Monthly follow-up shows no obstacle.', 'لا تُظهر المتابعة الشهرية أي عائق.'),
    both('Terms of reference for the next step have been written.', 'أُعدّت الشروط المرجعية للمرحلة التالية.'),
  ],
  delayed: [
    both('Procurement took longer than expected.', 'استغرقت إجراءات الشراء وقتًا أطول من المتوقع.'),
    both('The budget for this step was released late.', 'تأخر صرف الموازنة المخصصة لهذه المرحلة.'),
    both('Comments from two partners are still awaited.', 'لا تزال ملاحظات جهتين شريكتين قيد الانتظار.'),
    both(
      'Legal review is not finished; a new date will be proposed.',
      'لم تنته المراجعة القانونية، وسيُقترح موعد جديد.',
    ),
    both('Posts could not be filled; recruitment has been repeated.', 'تعذر شغل الوظائف وأعيد الإعلان عنها.'),
    both('The contractor has been asked for a plan to make up time.', 'طُلب من المتعاقد تقديم خطة لتعويض التأخير.'),
    both('The matter has been raised with the standing committee.', 'رُفع الأمر إلى اللجنة الدائمة.'),
  ],
  completed: [
    both(
      'All steps are done; the work passes into regular duties.',
      'أُنجزت جميع المراحل، وأصبح العمل جزءًا من المهام المعتادة.',
    ),
    both('Completed; a short closing report is attached.', 'اكتمل الإجراء، وأُرفق تقرير ختامي موجز.'),
    both('Completed, with thanks to the partners for their part.', 'اكتمل الإجراء بإسهام من الجهات الشريكة.'),
  ],
}

export const SUSPENDED_NOTE = both(
  'Suspended until the vehicle licence and the service contract are renewed.',
  'عُلّق الإجراء إلى حين تجديد ترخيص المركبة وعقد الخدمة.',
)

export const CANCELLED_NOTE = both(
  'Cancelled by decision of the standing committee; consular sections take over the task.',
  'أُلغي الإجراء بقرار من اللجنة الدائمة، وتتولى الأقسام القنصلية المهمة.',
)

export const REVISED_NOTE = both(
  'A new completion date has been agreed with the partners and put to the committee.',
  'اتُّفق مع الشركاء على موعد إنجاز جديد وعُرض على اللجنة.',
)
