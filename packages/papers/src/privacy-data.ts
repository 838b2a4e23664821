import { textIn } from '@stadtkit/kinds/locale.js';
import { asksRegister, identifies, pays } from './device.js';
import type { PrivacyMessages } from './messages/paper-messages.js';
import { list, paragraph, section, table, type Part, type Words } from './paper.js';
import { labelsOf, purposesOf, questionsOf, retentionWords } from './purposes.js';
import type { PaperContext } from './paper-context.js';

export type PrivacyContext = PaperContext<PrivacyMessages>;

/** What each question is for, on which legal basis, and how long its answer is kept. */
export function purposes({ service, words, known, locale }: PrivacyContext): Part[] {
  const rows = purposesOf(service, locale).map(({ why, questions, legalBasis, retention }) => [
    why,
    questions.join('; '),
    legalBasis,
    retention,
  ]);
  const { email } = service;
  if (email)
    rows.push([
      textIn(email.purpose, locale),
      words.email.address,
      email.legalBasis,
      retentionWords(email.retention, locale),
    ]);
  const laws = service.legalBasis.map(({ ref, purpose }) => `${ref}: ${textIn(purpose, locale)}`);
  return [
    section(words.purposes),
    paragraph([words.publicTask, ' ', words.dataLaw, ' ', ...[known('dataLaw')].flat(), '.']),
    ...(laws.length > 0 ? [list(laws)] : []),
    table(words.purposesTable, words.purposesHeads, rows),
    ...(email ? [paragraph(words.email.means)] : []),
  ];
}

/** Who gives the data (Art. 14 (2) (f) GDPR). */
export function sources({ service, words, locale }: PrivacyContext): Part[] {
  const all = questionsOf(service);
  const attributes = labelsOf(
    all.filter(({ attribute }) => attribute),
    locale,
  );
  const register = labelsOf(
    all.filter(({ register }) => register),
    locale,
  );
  return [
    section(words.sources),
    list([
      words.fromYou,
      ...(service.applicant ? [words.fromActing] : []),
      ...(identifies(service) ? [words.fromIdentity(attributes.join('; '))] : []),
      ...(asksRegister(service) ? [words.fromRegister(register.join('; '))] : []),
    ]),
  ];
}

/** Who gets which data; only those whom the definition really needs. */
export function recipients({ service, words, known, locale }: PrivacyContext): Part[] {
  const { gets } = words;
  const all = questionsOf(service);
  const typed = all
    .flatMap((one) => [one, ...(one.questions ?? [])])
    .filter(({ optionsFrom }) => optionsFrom);
  const codes = all.filter(({ kind }) => kind === 'access-code');
  const methods = service.identification.methods.map(({ title }) => textIn(title, locale));
  const rows: (readonly [who: string, called: Words, what: string])[] = [
    [gets.office[0], service.authority.unit ?? service.authority.name, gets.office[1]],
  ];
  if (identifies(service))
    rows.push([gets.identity[0], known('identityProvider'), gets.identity[1](methods.join('; '))]);
  if (asksRegister(service))
    rows.push([
      gets.register[0],
      known('register'),
      gets.register[1](labelsOf(codes, locale).join('; ')),
    ]);
  if (pays(service)) rows.push([gets.payment[0], known('paymentProvider'), gets.payment[1]]);
  if (service.result.type !== 'receipt')
    rows.push([gets.issuer[0], known('issuer'), gets.issuer[1]]);
  return [
    section(words.recipients),
    table(words.recipientsTable, words.recipientsHeads, rows),
    paragraph(words.sealed),
    ...(typed.length > 0 ? [paragraph(words.whileTyping(labelsOf(typed, locale).join('; ')))] : []),
    section(words.abroad),
    paragraph(words.abroadNot),
  ];
}
