import type { Locale, LocalText } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { AppliesFor } from '@stadtkit/steps/service.js';

type Said = Readonly<Record<Locale, string>>;

/** For whom people apply, as every service of every city asks it. */
const question: { readonly label: Said; readonly purpose: Said } = {
  label: {
    de: 'Für wen stellen Sie den Antrag?',
    'de-simple': 'Für wen ist der Antrag?',
    en: 'For whom do you apply?',
    ar: 'لمن تقدّم الطلب؟',
  },
  purpose: {
    de: 'Das Amt muss wissen, um wen es geht, und ob Sie für diese Person handeln dürfen.',
    'de-simple': 'Das Amt muss wissen: Um wen geht es? Dürfen Sie das für die Person tun?',
    en: 'The office must know whom it is about, and whether you may act for this person.',
    ar: 'يجب أن تعرف الدائرة الشخص المعني، وما إذا كان يحق لك التصرف نيابة عنه.',
  },
};

const options: Readonly<Record<AppliesFor, { readonly label: Said; readonly hint?: Said }>> = {
  self: {
    label: { de: 'Für mich selbst', 'de-simple': 'Für mich', en: 'For myself', ar: 'لنفسي' },
  },
  child: {
    label: { de: 'Für mein Kind', 'de-simple': 'Für mein Kind', en: 'For my child', ar: 'لطفلي' },
    hint: {
      de: 'Wenn Sie das Sorgerecht haben',
      'de-simple': 'Sie haben das Sorge-Recht für das Kind.',
      en: 'If you have custody',
      ar: 'إذا كنت تملك حق الحضانة',
    },
  },
  company: {
    label: {
      de: 'Für ein Unternehmen oder einen Verein',
      'de-simple': 'Für eine Firma oder einen Verein',
      en: 'For a company or an association',
      ar: 'لشركة أو جمعية',
    },
  },
  proxy: {
    label: {
      de: 'Für jemand anderen',
      'de-simple': 'Für eine andere Person',
      en: 'For somebody else',
      ar: 'لشخص آخر',
    },
    hint: {
      de: 'Mit einer Vollmacht, oder als Betreuerin oder Betreuer',
      'de-simple': 'Die Person hat Ihnen eine Vollmacht gegeben. Oder Sie sind ihr Betreuer.',
      en: 'With a power of attorney, or as a legal guardian',
      ar: 'بموجب توكيل، أو بصفتك وصيًا قانونيًا',
    },
  },
};

/**
 * A copy of a definition in which the question for whom somebody applies is worded, where the definition does not word it
 * itself: so that people meet the same words in every service. `languages`: those that the service speaks.
 */
export function withApplicant(definition: unknown, languages: readonly string[]): unknown {
  const applicant = isRecord(definition) ? definition['applicant'] : undefined;
  if (!isRecord(definition) || !isRecord(applicant)) return definition;
  const spoken = (said: Said): LocalText =>
    Object.fromEntries(
      Object.entries(said).filter(([locale]) => locale === 'de' || languages.includes(locale)),
    ) as unknown as LocalText;
  /** What the definition says itself stays, in each language. */
  const worded = (
    one: Readonly<Record<string, unknown>>,
    words: Readonly<Record<string, Said>>,
  ) => ({
    ...one,
    ...Object.fromEntries(
      Object.entries(words).map(([name, said]) => [
        name,
        isRecord(one[name]) ? one[name] : spoken(said),
      ]),
    ),
  });
  const inOption = (one: unknown): unknown =>
    isRecord(one) && typeof one['value'] === 'string' && Object.hasOwn(options, one['value'])
      ? worded(one, options[one['value'] as AppliesFor])
      : one;
  const inQuestion = (one: unknown): unknown =>
    isRecord(one) && one['name'] === applicant['asked']
      ? { ...worded(one, question), ...inEach(one, 'options', inOption) }
      : one;
  const inStep = (one: unknown): unknown =>
    isRecord(one) ? { ...one, ...inEach(one, 'questions', inQuestion) } : one;
  return { ...definition, ...inEach(definition, 'steps', inStep) };
}

/** A list under a name, changed; nothing where there is none. */
const inEach = (
  holder: Readonly<Record<string, unknown>>,
  name: string,
  make: (one: unknown) => unknown,
): Readonly<Record<string, unknown>> => {
  const list = holder[name];
  return Array.isArray(list) ? { [name]: list.map(make) } : {};
};
