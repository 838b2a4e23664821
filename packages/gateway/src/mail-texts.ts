import { directionOf } from '@stadtkit/kinds/direction.js';
import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { Authority } from '@stadtkit/steps/service.js';
import type { Mail } from './mail.js';
import { ar } from './messages/ar.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { MailMessages } from './messages/mail-messages.js';

const catalogues: Readonly<Record<Locale, MailMessages>> = { de, 'de-simple': deSimple, en, ar };

/** What is written: a code, or what has become of an application, with its case number. */
export type MailContent =
  | { readonly code: string }
  | {
      readonly news: 'received' | 'paid' | 'office' | 'unpaid';
      readonly caseNumber: string;
      /** The page of the application. */
      readonly page: string | undefined;
    };

type Written = Pick<Mail, 'language' | 'subject' | 'text' | 'html'>;

/**
 * An e-mail in words, as plain text and as HTML. Neither says anything of the application but its number, and nothing is
 * loaded. A link leads to the page and opens nothing there.
 */
export function mailFrom(authority: Authority, language: Locale, content: MailContent): Written {
  const words = messagesIn(catalogues, language);
  const link = 'news' in content ? content.page : undefined;
  const { name, unit, phone, email } = authority;
  const contact = [name, unit, phone, email].filter((line) => line !== undefined);
  const said = 'code' in content ? aboutCode(words, content.code) : aboutNews(words, content);
  const before = [words.greeting, ...said];
  const after = [...('news' in content ? [words.why] : []), words.contact];
  const text = [
    ...before,
    ...(link === undefined ? [] : [`${words.link}:\n${link}`]),
    ...after.slice(0, -1),
    [words.contact, ...contact].join('\n'),
  ];
  const html = [
    ...before.map((one) => `<p>${escaped(one)}</p>`),
    ...(link === undefined ? [] : [`<p><a href="${escaped(link)}">${escaped(words.link)}</a></p>`]),
    ...after.slice(0, -1).map((one) => `<p>${escaped(one)}</p>`),
    `<p>${[words.contact, ...contact].map(escaped).join('<br>')}</p>`,
  ];
  // A subject is one line, whatever a definition says.
  const subject = words.subject(name.replaceAll(/\s+/g, ' '));
  return {
    language,
    subject,
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${html.join('\n')}</body></html>\n`,
  };
}

const aboutCode = ({ code }: MailMessages, digits: string): readonly string[] =>
  code.map((one) => (typeof one === 'string' ? one : one(digits)));

function aboutNews(
  words: MailMessages,
  { news, caseNumber }: Extract<MailContent, { news: string }>,
): readonly string[] {
  const said = words[news](caseNumber);
  return news === 'unpaid' ? said : [...said, words.look];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
