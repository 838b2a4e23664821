import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import { itDe } from './messages/it-de.js';
import { itEn } from './messages/it-en.js';
import type { ItMessages } from './messages/it-messages.js';
import type { PaperMessages } from './messages/paper-messages.js';

const forCitizens = { de, 'de-simple': deSimple, en };
/** The languages of papers for citizens. They are law: a further language needs somebody who answers for its words. */
export type PaperLocale = keyof typeof forCitizens;
export const paperLocales = Object.keys(forCitizens) as readonly PaperLocale[];

const forIt = { de: itDe, en: itEn };
/** The languages of the page for IT: nobody needs it in Leichte Sprache, or in a language that only citizens speak. */
export type ItLocale = keyof typeof forIt;

/** What papers for citizens say in a language. */
export const paperMessages = (locale: PaperLocale): PaperMessages => forCitizens[locale];

/** What the page for IT says in a language. */
export const itMessages = (locale: ItLocale): ItMessages => forIt[locale];

/** Whether there is a page for IT in a language. */
export const isItLocale = (locale: PaperLocale): locale is ItLocale => Object.hasOwn(forIt, locale);
