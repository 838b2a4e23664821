import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Field } from './draft.js';

/** What the builder of snippets says around the lines. It is for web editors in town halls, who read German. */
export interface BuilderWords {
  readonly intro: string;
  readonly questions: string;
  readonly cms: string;
  readonly service: string;
  readonly otherService: string;
  readonly otherName: readonly [label: string, hint: string];
  readonly fallbackTo: readonly [label: string, hint: string];
  readonly fallbackText: readonly [label: string, hint: string];
  readonly lang: readonly [label: string, asThePage: string];
  readonly theme: string;
  readonly forIt: string;
  readonly askIt: string;
  readonly gateway: readonly [label: string, hint: string];
  readonly files: readonly [label: string, hint: string];
  readonly headingLevel: readonly [label: string, hint: string];
  readonly pinned: readonly [label: string, hint: string];
  readonly lines: string;
  readonly missing: (labels: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly recipe: string;
  readonly server: string;
  readonly policy: string;
  readonly origins: (hosts: string) => string;
  readonly form: string;
  readonly preview: string;
  readonly previewHint: string;
}

const de: BuilderWords = {
  intro:
    'Hier entstehen die Zeilen, mit denen eine Leistung auf Ihrer Seite steht. Beantworten Sie die Fragen. Dann kopieren Sie die Zeilen.',
  questions: 'Ihre Seite',
  cms: 'Ihr CMS',
  service: 'Leistung',
  otherService: 'Eine andere',
  otherName: ['Name der Leistung', 'So, wie Ihre IT sie genannt hat. Zum Beispiel: hundesteuer'],
  fallbackTo: [
    'Telefon oder Adresse für den Notfall',
    'Das steht auf der Seite, bis die Leistung da ist. Und wenn sie nicht kommen kann.',
  ],
  fallbackText: ['Text des Links', 'Bei einer Telefonnummer kann das leer bleiben.'],
  lang: ['Sprache der Leistung', 'Wie die Seite'],
  theme: 'Erscheinungsbild',
  forIt: 'Von Ihrer IT',
  askIt: 'Fragen Sie Ihre IT, wenn Sie diese Adressen nicht kennen.',
  gateway: ['Adresse des Gateways', 'Von dort kommen die Fragen. Dorthin gehen die Anträge.'],
  files: ['Adresse der Dateien', 'Der Ordner, in dem stadtkit.js liegt.'],
  headingLevel: ['Ebene der Überschrift', 'Hat die Seite schon eine Überschrift 1, ist es die 2.'],
  pinned: [
    'Nur genau diese Version laden',
    'Mit Prüfsumme. Bei jeder neuen Version müssen die Zeilen neu in die Seite.',
  ],
  lines: 'Ihre Zeilen',
  missing: (labels) => `Es fehlt noch: ${labels}. Danach stehen die Zeilen hier.`,
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Bitte markieren Sie die Zeilen.',
  recipe: 'Schritt für Schritt: die Anleitung für dieses CMS',
  server: 'Für Ihre IT',
  policy: 'Wenn Ihr Server eine Content-Security-Policy sendet, muss sie mindestens das erlauben:',
  origins: (hosts) =>
    `Die Dateien oder das Gateway liegen auf einem anderen Host (${hosts}). Dort muss die Adresse Ihrer Seite erlaubt sein. Einfacher ist es, wenn alles auf Ihrem eigenen Host liegt.`,
  form: 'Das ist eingebunden',
  preview: 'So sieht die Leistung aus',
  previewHint: 'Sie können alles ausprobieren. Nichts wird gesendet, nichts wird gespeichert.',
};

const en: BuilderWords = {
  intro:
    'Here you get the lines that bring a service into your page. Answer the questions. Then copy the lines.',
  questions: 'Your page',
  cms: 'Your CMS',
  service: 'Service',
  otherService: 'Another one',
  otherName: ['Name of the service', 'As your IT has named it. For example: hundesteuer'],
  fallbackTo: [
    'Telephone or address for emergencies',
    'It stands on the page until the service is there, and if it cannot come.',
  ],
  fallbackText: ['Text of the link', 'It may stay empty for a telephone number.'],
  lang: ['Language of the service', 'As the page'],
  theme: 'Theme',
  forIt: 'From your IT',
  askIt: 'Ask your IT if you do not know these addresses.',
  gateway: ['Address of the gateway', 'The questions come from there, the applications go there.'],
  files: ['Address of the files', 'The folder in which stadtkit.js lies.'],
  headingLevel: ['Level of the heading', 'If the page has a heading 1 already, it is 2.'],
  pinned: [
    'Load exactly this version only',
    'With a checksum. With each new version, the lines must be pasted anew.',
  ],
  lines: 'Your lines',
  missing: (labels) => `Still to be answered: ${labels}. Then the lines stand here.`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Please select the lines.',
  recipe: 'Step by step: the recipe for this CMS',
  server: 'For your IT',
  policy: 'If your server sends a Content-Security-Policy, it must allow at least this:',
  origins: (hosts) =>
    `The files or the gateway lie on another host (${hosts}). The address of your page must be allowed there. It is easier if everything lies on your own host.`,
  form: 'What is included',
  preview: 'How the service looks',
  previewHint: 'You can try everything. Nothing is sent, nothing is stored.',
};

/** The words in the language of the toolbar; whoever looks at Arabic reads English around it. */
export const wordsFor = (
  locale: string,
): { readonly locale: Locale; readonly words: BuilderWords } =>
  locale.startsWith('de') ? { locale: 'de', words: de } : { locale: 'en', words: en };

/** What a field is called. */
export function labelOf(words: BuilderWords, field: Field | undefined): string {
  switch (field) {
    case 'otherName':
    case 'fallbackTo':
    case 'fallbackText':
    case 'gateway':
    case 'files':
      return words[field][0];
    default:
      return '';
  }
}
