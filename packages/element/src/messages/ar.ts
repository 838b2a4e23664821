import type { ProblemData, ProblemMessages } from './problem-messages.js';
import { sentences } from './sentences.js';

const parts = {
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
};

const allowed: Readonly<Record<string, string>> = {
  name: 'استخدام الحروف فقط، كما هي في بطاقة الهوية',
  alphanumeric: 'استخدام الحروف والأرقام فقط',
  digits: 'استخدام الأرقام فقط',
};

/** A number of characters, as it stands after a preposition. */
const characters = (name: string): string => `{${name}|# حرف|حرف واحد|حرفين|# أحرف|# حرفًا|# حرف}`;
/** Places of a number out of documents. */
const places = (name: string): string => `{${name}|# خانة|خانة واحدة|خانتين|# خانات|# خانة|# خانة}`;
const answers = (name: string): string =>
  `{${name}|# إجابة|إجابة واحدة|إجابتين|# إجابات|# إجابة|# إجابة}`;
const entries = (name: string): string =>
  `{${name}|# إدخال|إدخال واحد|إدخالين|# إدخالات|# إدخالًا|# إدخال}`;

/** What is to be done, by how the question is answered; right for any label. */
function missing({ label = '', asks = '' }: ProblemData): string {
  if (asks === 'file') return 'يرجى اختيار ملف.';
  if (asks === 'photo') return 'يرجى اختيار صورة.';
  if (asks === 'confirm') return `يرجى تأكيد ما يلي: «{label}»${label.endsWith('.') ? '' : '.'}`;
  if (/[?؟]$/.test(label)) return 'يرجى الإجابة عن السؤال «{label}».';
  return asks === 'choose' ? 'يرجى اختيار إجابة في «{label}».' : 'يرجى ملء الحقل «{label}».';
}

export const ar: ProblemMessages = sentences(
  { locale: 'ar', parts },
  {
    missing,
    format: 'هذا لا يطابق الشكل المطلوب. الشكل الصحيح هو: {example}',
    'too-long': `هذا النص مكوّن من ${characters('actual')}. الحد الأقصى هو {max}.`,
    'too-short': `يرجى إدخال ${characters('min')} على الأقل.`,
    'too-many-words':
      'هذا النص مكوّن من {actual|# كلمة|كلمة واحدة|كلمتين|# كلمات|# كلمة|# كلمة}. الحد الأقصى هو {max}.',
    character: (data) =>
      data['character']
        ? `لا يمكن استخدام الرمز «{character}» هنا. يرجى ${
            data['instead']
              ? 'كتابة «{instead}» بدلًا منه'
              : (allowed[data['allowed'] ?? ''] ?? 'كتابته بطريقة أخرى')
          }.`
        : data['codePoint'] === 'U+0020'
          ? 'يرجى الكتابة بدون مسافات.'
          : 'يوجد هنا رمز غير مرئي ({codePoint}). يرجى كتابة النص من جديد.',
    'email-at': 'يحتوي عنوان البريد الإلكتروني على رمز @ واحد فقط، مثل name@example.org.',
    'email-start': 'هناك شيء ناقص قبل الرمز @. مثال: name@example.org.',
    'email-long': `يوجد قبل الرمز @ نص مكوّن من ${characters('actual')}. الحد الأقصى هو {max}.`,
    'email-end': 'هناك شيء ناقص بعد الرمز @. مثال: name@example.org.',
    'phone-area': 'يرجى كتابة الرقم مع رمز المنطقة، مثل \u20660231 50-0\u2069.',
    'phone-country': 'لا يوجد رمز دولي {country}. رمز ألمانيا هو \u2066+49\u2069.',
    'phone-short': 'أرقام الهاتف غير كاملة. يرجى التحقق منها.',
    'phone-long': 'أرقام الهاتف أكثر من اللازم. يرجى التحقق منها.',
    'not-a-number': 'يرجى كتابة عدد، مثل 12,5.',
    'number-ambiguous': 'هل تقصد {grouped} أم {decimal}؟ يرجى كتابة العدد بدون نقطة.',
    'not-whole': 'يرجى كتابة عدد صحيح بدون فاصلة.',
    'too-many-decimals':
      'يمكن كتابة {decimals|# رقم|رقم واحد|رقمين|# أرقام|# رقمًا|# رقم} بعد الفاصلة على الأكثر.',
    'too-small': 'هذا أقل من المسموح به. يمكن إدخال {min} أو أكثر.',
    'too-big': 'هذا أكثر من المسموح به. يمكن إدخال {max} أو أقل.',
    step: ({ above }) => `يرجى كتابة {below}${above ? ' أو {above}' : ''}.`,
    'date-incomplete': 'يرجى إكمال ما يلي: {parts}.',
    'date-impossible': (data) =>
      data['parts']
        ? 'يرجى كتابة ما يلي بالأرقام: {parts}. مثال: \u206614 3 1988\u2069.'
        : 'هذا التاريخ غير موجود. يرجى التحقق من اليوم والشهر والسنة.',
    'date-future': 'هذا التاريخ في المستقبل.',
    'date-too-early': 'هذا مبكر جدًا. يمكن إدخال {earliest} أو ما بعده.',
    'date-too-late': 'هذا متأخر جدًا. يمكن إدخال {latest} أو ما قبله.',
    'year-four-digits': 'يرجى كتابة السنة بأربعة أرقام، مثل 1988.',
    'range-backwards': 'النهاية تسبق البداية ({from}). يرجى التحقق من التاريخين.',
    'time-impossible': 'هذا الوقت غير موجود. يرجى كتابته هكذا: 09:30',
    'time-too-early': 'هذا مبكر جدًا. يمكن إدخال الساعة {earliest} أو ما بعدها.',
    'time-too-late': 'هذا متأخر جدًا. يمكن إدخال الساعة {latest} أو ما قبلها.',
    length: `هذا مكوّن من ${places('actual')}. العدد المطلوب هو {length}.`,
    'check-digits': 'هناك رمز واحد غير صحيح. يرجى مقارنة كل الرموز بوثائقك.',
    'iban-country': 'يبدأ رقم IBAN برمز الدولة، مثل DE. لا يوجد رمز «{country}».',
    'iban-short': `ينقص الرقم ما مجموعه: ${places('missing')}. يتكوّن IBAN الذي يبدأ بـ {country} من {length}.`,
    'iban-long': `يزيد الرقم بما مجموعه: ${places('extra')}. يتكوّن IBAN الذي يبدأ بـ {country} من {length}.`,
    'iban-place': ({ needed }) =>
      `الرمز رقم {place} هو «{character}». في IBAN الذي يبدأ بـ {country} يجب أن يكون هناك ${
        needed === 'digit' ? 'رقم' : 'حرف'
      }.`,
    'not-an-option': 'يرجى اختيار إحدى الإجابات.',
    'not-in-list': 'هذا غير موجود في القائمة. يرجى اختيار أحد عناصرها.',
    'choose-at-least': `يرجى اختيار ${answers('min')} على الأقل.`,
    'choose-at-most': `يرجى اختيار ${answers('max')} على الأكثر.`,
    'choose-alone': 'يرجى اختيار «{option}» وحدها أو إجابات أخرى.',
    'answer-at-least': 'يرجى ملء {min|# حقل|حقل واحد|حقلين|# حقول|# حقلًا|# حقل} على الأقل.',
    'not-agreed': 'يرجى الموافقة. بدونها لا يمكن المتابعة هنا.',
    'too-few-entries': `يرجى إضافة ${entries('min')} على الأقل.`,
    'too-many-entries': `لا يمكن إضافة أكثر من ${entries('max')}.`,
    'file-type': ({ ending }) =>
      `«{name}» ${ending ? 'ينتهي بـ {ending}' : 'ليس بالصيغة المطلوبة'}. الصيغ الممكنة: {accept}.`,
    'file-too-big': '«{name}» كبير جدًا: حجمه {size}. الحد الأقصى هو {max}.',
    'file-empty': '«{name}» فارغ. يرجى اختيار ملف آخر.',
    'file-too-many': 'لا يمكن إضافة أكثر من {max|# ملف|ملف واحد|ملفين|# ملفات|# ملفًا|# ملف}.',
    'file-unreadable': 'لا يمكن قراءة «{name}». يرجى اختيار ملف آخر.',
    'file-not-sent': 'لم يُرسل «{name}»: انقطع الاتصال. يرجى المحاولة مرة أخرى.',
    'file-not-now':
      'لم يُرسل «{name}» بعد: لا يمكننا استلام الملف الآن. يرجى المحاولة مرة أخرى بعد قليل.',
    'file-not-working':
      'لم يُرسل «{name}»: هناك خلل لدينا، وليس في ملفك. يرجى المحاولة مرة أخرى لاحقًا أو الاتصال بنا هاتفيًا.',
    'file-heic': '«{name}» صورة بصيغة HEIC. يرجى إرسالها إلى نفسك بصيغة JPEG أو أخذ لقطة شاشة لها.',
    'file-pending': '«{name}» لم يكتمل بعد. يرجى الانتظار قليلًا.',
    'file-refused': 'لم يقبل خادم المدينة «{name}». يرجى اختيار ملف آخر.',
    'file-lost': 'الملف «{name}» لم يعد موجودًا. يرجى اختيار الملف مرة أخرى.',
    'photo-unfinished': 'يرجى تحديد الجزء المطلوب من الصورة ثم الضغط على «استخدام هذا الجزء».',
    'photo-too-small': 'دقة الصورة {width} × {height} بكسل. المطلوب {minWidth} × {minHeight}.',
    'code-not-valid':
      'هذا الرمز غير مقبول: السجل لا يعرفه، أو سبق استخدامه. يرجى مقارنته بالرسالة التي وصلتك.',
    'identity-missing': 'هذا الطلب يتطلب إثبات هويتك.',
    'identity-invalid': 'لا يمكننا تأكيد هويتك. يرجى إثبات هويتك مرة أخرى.',
    unverified: 'هذه المعلومة غير مؤكدة. يرجى إثبات هويتك مرة أخرى.',
    refused: 'لا يمكن تقديم الطلب بهذه المعلومات.',
  },
);
