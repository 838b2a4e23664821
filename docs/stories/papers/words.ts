import type { PaperName } from '@stadtkit/papers/papers.js';

/** What the page says around the texts. It is for people in town halls, who read German. */
export interface PageWords {
  readonly intro: string;
  readonly service: string;
  readonly language: string;
  readonly text: string;
  readonly texts: Readonly<Record<PaperName, string>>;
  readonly languages: Readonly<Record<'de' | 'en' | 'de-simple', string>>;
  readonly print: string;
  readonly preview: string;
  readonly missing: string;
  readonly noneMissing: string;
  readonly confirm: string;
  readonly fragment: string;
  readonly fragmentHint: string;
  readonly command: string;
}

const de: PageWords = {
  intro:
    'Diese Texte braucht eine Stadt, wenn sie eine Leistung anbietet. Sie entstehen aus der Definition der Leistung. Was die Definition nicht weiß, ist eine Lücke.',
  service: 'Leistung',
  language: 'Sprache',
  text: 'Text',
  texts: {
    'privacy-notice': 'Datenschutzhinweise',
    'accessibility-statement': 'Erklärung zur Barrierefreiheit',
    'for-it': 'Seite für die IT',
  },
  languages: { de: 'Deutsch', en: 'Englisch', 'de-simple': 'Leichte Sprache' },
  print: 'Drucken',
  preview: 'So sieht der Text aus',
  missing: 'Noch zu ergänzen',
  noneMissing: 'Es fehlt nichts.',
  confirm: 'Vor dem Veröffentlichen prüfen',
  fragment: 'Zum Einfügen in eine Seite',
  fragmentHint: 'Diese Zeilen kommen in den HTML-Baustein Ihres CMS.',
  command: 'Für Ihre eigene Leistung:',
};

const en: PageWords = {
  intro:
    'A city needs these texts when it offers a service. They are written of the definition of the service. What the definition does not know is a blank.',
  service: 'Service',
  language: 'Language',
  text: 'Text',
  texts: {
    'privacy-notice': 'Privacy notice',
    'accessibility-statement': 'Accessibility statement',
    'for-it': 'Page for IT',
  },
  languages: { de: 'German', en: 'English', 'de-simple': 'Leichte Sprache' },
  print: 'Print',
  preview: 'How the text looks',
  missing: 'Still to fill in',
  noneMissing: 'Nothing is missing.',
  confirm: 'Look at before publishing',
  fragment: 'To paste into a page',
  fragmentHint: 'These lines go into the HTML block of your CMS.',
  command: 'For your own service:',
};

/** The words in a language of the page. */
export const pageWords = (lang: 'de' | 'en'): PageWords => ({ de, en })[lang];
