import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { Mistake } from '@stadtkit/steps/read-service.js';
import { isRecord } from '@stadtkit/steps/is-record.js';

type Check = (text: string) => string | undefined;

const anything: Check = () => undefined;
const oneOf =
  (...words: readonly string[]): Check =>
  (text) =>
    words.includes(text) ? undefined : `must be one of: ${words.join(', ')}.`;
const date: Check = (text) =>
  isDate(text) ? undefined : 'must be an ISO date such as 2026-07-01.';
const webAddress: Check = (text) =>
  /^https:\/\/[^\s]+$/.test(text) ? undefined : 'must be an https address.';
const place: Check = (text) =>
  /^(https:\/|)\/[^\s]*$/.test(text)
    ? undefined
    : 'must be an https address, or begin with a slash.';

/** What a municipality can say, by name. */
const checks = {
  /** Street, postal code and place of the authority. */
  address: anything,
  /** Who is asked about data protection, with the way to reach them (Art. 37 GDPR). */
  privacyOfficer: anything,
  /** Who runs page and gateway, if not the authority itself (Art. 28 GDPR). */
  operator: anything,
  identityProvider: anything,
  paymentProvider: anything,
  register: anything,
  issuer: anything,
  /** `automatic`: a program decides about an application; `person`: somebody does (Art. 22 GDPR). */
  decision: oneOf('person', 'automatic'),
  /** Whether a law obliges people to apply, as a sentence; asked only when the definition does not say (Art. 13 (2) (e) GDPR). */
  duty: anything,
  /** The law of the Land on data protection; known for North Rhine-Westphalia. */
  dataLaw: anything,
  /** The supervisory authority (Art. 77 GDPR); known for North Rhine-Westphalia. */
  supervision: anything,
  /** The page on which the service stands. */
  page: webAddress,
  /** The law of the Land on accessible information technology; known for North Rhine-Westphalia. */
  accessibilityLaw: anything,
  /** `partial`, `none`. Not `full`: the known limits speak against it. */
  status: (text: string) =>
    text === 'full'
      ? 'must be partial or none: the limits that are known speak against “full”.'
      : oneOf('partial', 'none')(text),
  /** When accessibility was assessed. */
  assessedOn: date,
  /** `self`: by the authority, or `third-party` (Implementing Decision (EU) 2018/1523, Art. 3). */
  assessedBy: oneOf('self', 'third-party'),
  /** The form by which barriers are reported. */
  feedbackForm: webAddress,
  /** Who enforces accessibility; known for North Rhine-Westphalia. */
  enforcement: anything,
  /** How to reach them: address, telephone, e-mail. */
  enforcementContact: anything,
  /** Where the files of the bundle lie: `/stadtkit/`. */
  files: place,
  /** Where the gateway is: `/gateway`. */
  gateway: place,
  /** Whom IT asks. */
  itContact: anything,
} satisfies Record<string, Check>;

export type DetailName = keyof typeof checks;

/** What a municipality says beyond the definition of a service. What is missing becomes a blank in the text. */
export type Details = Readonly<Partial<Record<DetailName, string>>>;

/** The names of all details. */
export const detailNames = Object.keys(checks) as readonly DetailName[];

export type DetailsReading =
  | { readonly details: Details; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[]; readonly details?: never };

/** Characters of one detail: an address and a sentence. */
const MOST = 1000;

function mistakeOf([path, value]: readonly [string, unknown]): Mistake[] {
  if (!Object.hasOwn(checks, path))
    return [{ path, says: `is not known here. Known: ${detailNames.join(', ')}.` }];
  if (typeof value !== 'string' || !value.trim()) return [{ path, says: 'must be a text.' }];
  if (value.length > MOST) return [{ path, says: `must have at most ${MOST} characters.` }];
  const says = checks[path as DetailName](value);
  return says === undefined ? [] : [{ path, says }];
}

/** Reads details that came from outside (JSON). Says everything that is wrong with them at once; never throws. */
export function readDetails(value: unknown): DetailsReading {
  if (!isRecord(value))
    return { mistakes: [{ path: '(the details)', says: 'must be an object.' }] };
  const mistakes = Object.entries(value).flatMap(mistakeOf);
  return mistakes.length > 0 ? { mistakes } : { details: value };
}
