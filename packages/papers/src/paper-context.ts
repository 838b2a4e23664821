import type { Service } from '@stadtkit/steps/service.js';
import type { DetailName, Details } from './details.js';
import type { PrivacyMessages } from './messages/paper-messages.js';
import type { Words } from './paper.js';
import type { PaperLocale } from './words.js';

/** What a paper is written of. */
export interface Subject {
  readonly service: Service;
  readonly details: Details;
  readonly locale: PaperLocale;
  /** ISO date of the paper. */
  readonly today: string;
}

/** What whoever writes a part of a paper needs: the subject, the words, what is known. */
export interface PaperContext<Messages> extends Subject {
  readonly words: Messages;
  /** A detail, or the blank for it. */
  readonly known: (name: DetailName) => Words;
}

/** The context for a subject. */
export const contextFor = <Messages, Given extends Subject>(
  subject: Given,
  words: Messages,
): Given & PaperContext<Messages> => ({
  ...subject,
  words,
  known: (name) => subject.details[name] ?? { blank: name },
});

/** A telephone number to press; only what can be dialled stays in its address. */
const telephone = (number: string): Words => ({
  link: `tel:${number.replace(/[^\d+]/g, '')}`,
  text: number,
});

/** What is known of the authority, by the words for it. */
export function contactOf(
  { authority }: Service,
  names: PrivacyMessages['contact'],
): readonly (readonly [string, Words])[] {
  const { name, unit, phone, email } = authority;
  return [
    [names.authority, name],
    ...(unit ? [[names.unit, unit] as const] : []),
    ...(phone ? [[names.phone, telephone(phone)] as const] : []),
    ...(email ? [[names.email, { link: `mailto:${email}`, text: email }] as const] : []),
  ];
}
