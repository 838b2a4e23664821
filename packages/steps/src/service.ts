import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { Period } from '@stadtkit/kinds/due.js';
import type { LocalText } from '@stadtkit/kinds/locale.js';
import type { ProblemCode } from '@stadtkit/kinds/problem.js';
import type { QuestionKind } from './question-kinds.js';
import type { Asked, Option } from './question-kinds/asked.js';

/** A service as clerks write it: data, validated when it is read, never evaluated. */
export interface Service {
  /** Stable identifier, e.g. `nrw.fischereischein.antrag`. */
  readonly id: string;
  /** ISO date from which this definition applies. */
  readonly version: string;
  /** Leistungsschlüssel, 14 digits beginning with 99. */
  readonly leistung: string;
  /**
   * Whether a law obliges people to apply, as it does to register a dog. Left out: not known, and the privacy notice has a
   * blank for it (Art. 13 (2) (e) GDPR).
   */
  readonly duty?: boolean;
  /** What citizens call it: „Fischereischein beantragen“. */
  readonly title: LocalText;
  readonly authority: Authority;
  /** The laws that it rests on, and what for. */
  readonly legalBasis: readonly { readonly ref: string; readonly purpose: LocalText }[];
  /** For whom somebody may apply, where not everybody applies for themselves. */
  readonly applicant?: Applicant;
  readonly identification: Identification;
  /**
   * Conditions that stand in several places, by the names under which they are meant there: `{ "when": "dangerous" }`. Who
   * reads a definition puts them there, and keeps no names.
   */
  readonly conditions?: never;
  /** Spans and counts by the names under which conditions and fees speak of them; they are put there, too. */
  readonly facts?: never;
  /** The stages shown in the step list, in order. */
  readonly stages: readonly { readonly name: string; readonly title: LocalText }[];
  /** The screens, in order. */
  readonly steps: readonly Step[];
  /** Who may not apply, and what they can do instead. Checked in order. */
  readonly eligibility: readonly EligibilityRule[];
  /** What is to be paid; empty: nothing. */
  readonly fees: readonly FeeLine[];
  /** The registers that are asked. */
  readonly lookups?: readonly Lookup[];
  /** What a person at the office looks at before anything is issued; left out: only a typed identity. */
  readonly checks?: readonly OfficeCheck[];
  /**
   * Whoever has applied may be told by e-mail how it goes on: why the address is asked. Left out: it is not asked, and nobody
   * is told.
   */
  readonly email?: Reason;
  readonly result: Result;
}

/** What the city gives back in the end. */
export type Result =
  | {
      /** Issued at once or after a check, held on the device, checked by others. */
      readonly type: 'licence';
      /** As the issuer calls it. */
      readonly kind: string;
      /** E.g. „Ihr Fischereischein wird gerade ausgestellt.“ */
      readonly issuing: LocalText;
      /** E.g. „Ihr Fischereischein ist da.“ */
      readonly here: LocalText;
    }
  | {
      /** Decided later, and sent: here there is only the receipt. */
      readonly type: 'notice';
      /** What happens next, and by when. */
      readonly next: LocalText;
    }
  | {
      /** Nothing is decided: the office makes it, at once or later, and sends it. Here there is only the receipt. */
      readonly type: 'certificate';
      /** By which way it comes, and by when. */
      readonly next: LocalText;
    }
  | {
      /** Nothing follows: what was to be reported is reported, and the receipt is all. */
      readonly type: 'receipt';
      /** What else people must know, e.g. when they have to report again. */
      readonly next?: LocalText;
    };

/** Who is responsible, as the city configures it. */
export interface Authority {
  /** As citizens know it: „Stadt Musterstadt“. */
  readonly name: string;
  /** Amtlicher Gemeindeschlüssel, 8 digits, kept as a string. */
  readonly ags: string;
  /** The office in it: „Bürgeramt, Fischereiwesen“. */
  readonly unit?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Where somebody makes an appointment; https. */
  readonly appointmentUrl?: string;
  /** The privacy notice; https. */
  readonly privacyUrl?: string;
  /** The accessibility statement; https. */
  readonly accessibilityUrl?: string;
}

export interface Identification {
  /** How sure an identity must be (eIDAS); `none`: everybody may type. */
  readonly minimumLevel: AssuranceLevel;
  /** The ways to identify, as they are offered. */
  readonly methods: readonly IdentificationMethod[];
  /** Whether a person without online ID may type the data instead. */
  readonly manualFallback: boolean;
}

/** For whom an application is: for whoever makes it, for a child, for an organisation, or for somebody who has given a mandate. */
export type AppliesFor = 'self' | 'child' | 'company' | 'proxy';

/**
 * For whom people apply. An identity is always that of whoever acts; what is asked of the other one, nobody vouches for. So
 * each but oneself is shown by something (§§ 1626, 1629 BGB for children, § 14 VwVfG for who has a mandate).
 */
export interface Applicant {
  /** The question in which people say for whom they apply; its options are called as in `AppliesFor`. */
  readonly asked: string;
  /** By what it is shown that somebody may: a question that must be answered, or something that the office looks at (`checks`). */
  readonly proofs?: Readonly<Partial<Record<AppliesFor, string>>>;
}

export interface IdentificationMethod {
  /** As the gateway knows its adapter: `eid`, `account`, `wallet`. */
  readonly name: string;
  /** How sure an identity by it is (eIDAS). */
  readonly level: AssuranceLevel;
  readonly title: LocalText;
  /** What is needed, and how long it takes. */
  readonly hint: LocalText;
}

/** A register that knows more, once somebody says what opens it. The gateway has an adapter of that name for it. */
export interface Lookup {
  /** E.g. `fischerpruefung`. */
  readonly name: string;
  /** The typed question whose answer opens it, e.g. one for an access code. */
  readonly by: string;
  /** What it says, by name; each in at most one question. */
  readonly gives: readonly string[];
}

export interface Step {
  /** Found by it in texts and rules: `person`. No two steps or questions have the same. */
  readonly name: string;
  /** `questions` asks; the other kinds are drawn by the service element. */
  readonly kind:
    'start' | 'tasks' | 'identity' | 'questions' | 'fees' | 'review' | 'payment' | 'result';
  /** The name of the stage that the step list shows for it. */
  readonly stage: string;
  /** The heading of the screen. */
  readonly title: LocalText;
  /** What stands below the heading. */
  readonly intro?: LocalText;
  /** Facts shown as three cards on the start page. */
  readonly facts?: readonly {
    readonly name?: string;
    readonly label: LocalText;
    readonly value: LocalText;
  }[];
  /** Who goes through it; left out: everybody. */
  readonly when?: Condition;
  /** What is asked, in order. */
  readonly questions?: readonly Question[];
}

/** What every question says, a note, a value and several entries not all of it; what else may be said for a kind stands in `question-kinds.ts`. */
export interface Question extends Asked, Partial<Reason> {
  /** What counts as an answer, and how it is put. */
  readonly kind: QuestionKind;
  /** Who is asked; left out: everybody who comes here. */
  readonly when?: Condition;
  /** Help with it, longer than a hint, for who wants it; an empty line between paragraphs. */
  readonly help?: LocalText;
  /**
   * What is said in place of the general sentence when something is wrong with the answer, by the code of the problem;
   * `{max}` and so on stand for its data.
   */
  readonly problems?: Readonly<Partial<Record<ProblemCode, LocalText>>>;
  /** What the answer must not be beside what was answered before. The first rule that holds counts. */
  readonly rules?: readonly AnswerRule[];
  /** What is asked for each of several: any kinds but several again. Its conditions see this entry and what was before. */
  readonly questions?: readonly Question[];
  /** Of a value: what is added. What somebody is not asked, or may leave empty, adds nothing. */
  readonly sum?: readonly Term[];
  /** Of a value: what is multiplied. */
  readonly product?: readonly Term[];
  /** The token of HTML by which browsers fill it in: `given-name`. */
  readonly autocomplete?: string;
  /** The identity attribute that answers this question. */
  readonly attribute?: AttributeName;
  /** Answered by what a register gives; never put to the person. */
  readonly register?: { readonly lookup: string; readonly gives: string };
}

/** An answer that does not go with others: something to put right, not a reason to refuse. */
export interface AnswerRule {
  readonly name: string;
  /** When this holds, the answer is wrong. */
  readonly when: Condition;
  /** What is wrong, and how it is put right. */
  readonly problem: LocalText;
}

/** Why something is asked (Art. 13 GDPR). */
export interface Reason {
  /** „Warum fragen wir das?“ */
  readonly purpose: LocalText;
  /** The paragraph by which it may be asked. */
  readonly legalBasis: string;
  /** ISO 8601 duration, or `P0D-after-transfer`. */
  readonly retention: string;
}

export type { Option, QuestionKind };

export type AttributeName =
  'familyName' | 'givenNames' | 'birthDate' | 'street' | 'postalCode' | 'place';

/** A condition over answers, and over facts: what can be known besides them. What is not known makes a comparison false. */
export type Condition =
  | OfAnswer
  | { readonly answer: string; readonly given: boolean }
  | { readonly fact: Fact; readonly is: string | number }
  | { readonly fact: Fact; readonly atLeast: number }
  | { readonly fact: Fact; readonly below: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/**
 * What an answer is compared with. `is`: an option, or of several choices one of them; true or false for a box to tick and
 * yes or no. `in`: one of these options. `atLeast` and `atMost`: of a number, whole cents or a year, or how many entries
 * there are.
 */
export type OfAnswer =
  | { readonly answer: string; readonly is: string | boolean }
  | { readonly answer: string; readonly in: readonly string[] }
  | { readonly answer: string; readonly atLeast: number }
  | { readonly answer: string; readonly atMost: number };

/** A number that is computed, or how somebody identified. A definition may give spans and counts names (`facts`). */
export type Fact = 'today.year' | 'today.month' | 'identity.method' | Span | Count;

/**
 * How far it is from one day to another: in completed years, which an age is, or in days; below 0 when the other one comes
 * first. A day is `today` (of the application), an ISO date, the name of a question for a date, or the begin or the end of a
 * period: `period.from`, `period.to`. In numbers: how much greater one answer is than another; both are whole numbers, or
 * amounts in cents.
 */
export interface Span {
  readonly in: 'years' | 'days' | 'numbers';
  readonly from: string;
  readonly to: string;
  /** Of a date that may be known only in part: the fewest or the most years that it can be. */
  readonly bound?: 'min' | 'max';
}

/** How many entries somebody has given, or how many of them meet a condition, which sees an entry as its own questions do. */
export interface Count {
  readonly count: string;
  readonly when?: Condition;
}

export interface EligibilityRule {
  readonly name: string;
  /** When this holds, the application is refused. */
  readonly when: Condition;
  /** The step after whose answers the rule can be decided. */
  readonly after: string;
  /** What the refusal is called. */
  readonly title: LocalText;
  /** Why. */
  readonly reason: LocalText;
  /** What the person can do instead. */
  readonly instead: LocalText;
  /** Where they can do it: pages of the city or of others, also one with another service. */
  readonly links?: readonly RuleLink[];
  /** The paragraph that says so. */
  readonly legalBasis: string;
}

/** A page for whoever is refused. */
export interface RuleLink {
  /** Found by it in texts: `exam`. */
  readonly name: string;
  /** What can be done there, as the text of the link. */
  readonly title: LocalText;
  /** https. */
  readonly url: string;
}

/** Something that only a person can judge, such as a certificate on paper. */
export interface OfficeCheck {
  readonly name: string;
  /** Whose application is looked at; left out: every one. */
  readonly when?: Condition;
  /** What is checked and why, for the citizen, before anybody pays. */
  readonly reason: LocalText;
}

/** One line of a city's fee schedule. Amounts are whole cents, euro. */
export interface FeeLine {
  readonly id: string;
  readonly kind: 'fee' | 'levy';
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** Who receives the money, in words. */
  readonly recipient: LocalText;
  readonly legalBasis: string;
  /** Per cent. */
  readonly taxRate: 0 | 7 | 19;
  /** Who pays it; left out: everybody. Others do not see it. Over what is asked before the step that shows the fees. */
  readonly when?: Condition;
  /** Cents; a table by the answer to a question; or null: not known, told after the check by the office. */
  readonly cents:
    number | null | { readonly by: string; readonly table: Readonly<Record<string, number>> };
  /** What `cents` is multiplied with, all of it; then the amount is rounded to whole cents, half a cent up. */
  readonly times?: readonly Times[];
  /** The first that applies counts; the others do not. */
  readonly reductions?: readonly Reduction[];
  /** True when the amount is an invented sample. */
  readonly sample?: boolean;
  /** ISO dates, inclusive: when the line applies, by the date of the application. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/**
 * A quantity: the name of a question that must be answered, for a number or for several of the same; how many of these meet
 * a condition; or how long the period of a date-range question takes (`quantity.ts` says how that is counted). `max`: for a
 * longer period the office tells the amount; left out: for more than a year, which is 366 days, 53 weeks or 12 months.
 */
export type Times =
  | string
  | { readonly of: string; readonly in: Period; readonly max?: number }
  | { readonly fact: Count };

/**
 * What a value is computed of: the name of a question for a number, for an amount, or for several of the same (how many there
 * are); how long the period of a date-range question takes, as fees count it; or a span or a count.
 */
export type Term =
  string | { readonly of: string; readonly in: Period } | { readonly fact: Span | Count };

/**
 * Why somebody pays less, which the line then shows: by so many per cent (100 is an exemption) or so many cents. What is
 * left is rounded to whole cents, half a cent up.
 */
export type Reduction = { readonly when: Condition; readonly reason: LocalText } & (
  { readonly percent: number } | { readonly cents: number }
);
