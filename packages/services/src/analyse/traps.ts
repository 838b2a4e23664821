import type { LocalText } from '@stadtkit/kinds/locale.js';
import { applying, asked } from '@stadtkit/steps/flow.js';
import type { AttributeName, Question, Service } from '@stadtkit/steps/service.js';
import { identityAttributes } from '@stadtkit/steps/sources.js';
import type { Finding } from './finding.js';
import { ownersIn } from './parts.js';
import { personOf } from './people.js';
import type { Ended } from './trace.js';

/** More in one step than a person overlooks; more reasons than one thing has. */
const QUESTIONS = 8;
const PURPOSES = 4;
/** Words of a sentence in Leichte Sprache, as for the texts of the house. */
const WORDS = 12;

/** What fills a question by itself in a browser is what an ID says, too (HTML, autofill). */
const KNOWN_AS: Readonly<Record<string, AttributeName>> = {
  'given-name': 'givenNames',
  'family-name': 'familyName',
  bday: 'birthDate',
  'street-address': 'street',
  'address-line1': 'street',
  'postal-code': 'postalCode',
  'address-level2': 'place',
  familyName: 'familyName',
  givenNames: 'givenNames',
  birthDate: 'birthDate',
  street: 'street',
  postalCode: 'postalCode',
  place: 'place',
};

const SIGNATURE = /unterschr|signatur|\bsignature\b|ort,? (und )?datum/i;
const CONSENT = /einwillig|einverstanden|stimme\b.*\bzu\b|zustimm|\bconsent\b|\bi agree\b/i;

const trap = (path: string, says: string, remedy: string): Finding => ({
  kind: 'trap',
  path,
  says,
  remedy,
});

const anyOf = (text: LocalText, pattern: RegExp): boolean =>
  Object.values(text).some((one) => pattern.test(one));

/** Habits of paper forms, as far as a definition shows them. */
export const trapFindings = (service: Service, ended: readonly Ended[]): Finding[] => [
  ...ownersIn(service).flatMap((owner) =>
    owner.is === 'question' ? questionTraps(service, owner.it, owner.path) : [],
  ),
  ...crowded(service, ended),
  ...empty(service, ended),
  ...longSentences(service),
];

function questionTraps(service: Service, question: Question, path: string): Finding[] {
  const { name, kind, label, purpose, attribute, register, autocomplete = '' } = question;
  const known = KNOWN_AS[autocomplete] ?? KNOWN_AS[name];
  const isIdentified = service.identification.methods.length > 0;
  return [
    // Asked of somebody who is not the applicant, a second name is another one.
    ...(known &&
    isIdentified &&
    !attribute &&
    !register &&
    !identityAttributes(service).includes(known)
      ? [
          trap(
            path,
            `asks for what the identity says (${known}).`,
            `Write "attribute": "${known}": who has identified is not asked.`,
          ),
        ]
      : []),
    ...(SIGNATURE.test(name) || anyOf(label, SIGNATURE)
      ? [
          trap(
            path,
            'asks for a signature, or for place and date as on paper.',
            'Leave it out: who applies is said by the identity (§ 9a OZG).',
          ),
        ]
      : []),
    ...(kind === 'checkbox' && anyOf(label, CONSENT)
      ? [
          trap(
            path,
            question.required
              ? 'asks for a consent that nobody can refuse.'
              : 'asks for a consent beside a duty.',
            'Leave it out where a law is the basis: tell people what happens with their data instead (Art. 13 GDPR).',
          ),
        ]
      : []),
    ...(purpose && saysNothing(purpose.de, label.de)
      ? [
          trap(
            `${path}.purpose`,
            'does not say why this is asked.',
            'Say in a sentence what the office does with the answer; ask nothing for which there is none.',
          ),
        ]
      : []),
  ];
}

const saysNothing = (purpose: string, label: string): boolean =>
  purpose.trim().split(/\s+/).length < 3 || purpose.trim() === label.trim();

/** Steps in which one person is asked too much at once, with the person who is asked most. */
function crowded(service: Service, ended: readonly Ended[]): Finding[] {
  return service.steps.flatMap((step, at) => {
    let most: { readonly one: Ended; readonly questions: readonly Question[] } | undefined;
    for (const one of ended) {
      if (!one.met.includes(`step ${step.name}`)) continue;
      const questions = asked(service, step, one.application, { today: one.today });
      if (questions.length > (most?.questions.length ?? 0)) most = { one, questions };
    }
    if (!most) return [];
    const { length } = most.questions;
    const purposes = new Set(most.questions.map(({ purpose }) => purpose?.de)).size;
    return length > QUESTIONS || purposes > PURPOSES
      ? [
          {
            ...trap(
              `steps[${at}].questions`,
              `puts ${length} questions to one person at once, for ${purposes} different purposes: more than ${QUESTIONS} questions, or ${PURPOSES} purposes, are too much.`,
              'Make a step of each thing, or give questions for the same purpose the same words for it.',
            ),
            person: personOf(service, most.one),
          },
        ]
      : [];
  });
}

/** Steps on which somebody is asked nothing, and sees nothing that others said: all of their questions are for others. */
function empty(service: Service, ended: readonly Ended[]): Finding[] {
  return service.steps.flatMap((step, at): Finding[] => {
    if (step.kind !== 'questions') return [];
    const visitor = ended.find(
      ({ met, application, today }) =>
        met.includes(`step ${step.name}`) &&
        applying(service, step, application, { today }).length === 0,
    );
    return visitor
      ? [
          {
            kind: 'empty-step',
            path: `steps[${at}]`,
            says: 'is a screen with nothing on it for somebody: all of its questions are for others.',
            remedy: 'Give the step a “when”: that of its questions, joined by “any”.',
            person: personOf(service, visitor),
          },
        ]
      : [];
  });
}

/** Sentences in Leichte Sprache that are not. */
function longSentences(value: object, path = ''): Finding[] {
  return Object.entries(value).flatMap(([name, one]: [string, unknown]): Finding[] => {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (typeof one === 'object' && one !== null) return longSentences(one, at);
    if (name !== 'de-simple' || typeof one !== 'string') return [];
    const long = one
      .split(/(?<=[.?!:])\s/)
      .find((sentence) => sentence.split(/\s+/).length > WORDS);
    return long === undefined
      ? []
      : [
          trap(
            at,
            `has a sentence of more than ${WORDS} words: “${long}”`,
            'Say one thing in each sentence.',
          ),
        ];
  });
}
