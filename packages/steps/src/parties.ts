import type { Application, Identity, PaymentState, Receipt } from './application.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { QuestionProblem } from './flow.js';
import type { OtherDevice } from './other-device.js';
import type { ListedAnswer } from './question-kinds/combobox.js';
import type {
  HandedLicence,
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from './result-outcome.js';
import type { Service } from './service.js';
import type { Found } from './sources.js';

export type { HandedLicence };

/** What the flow needs from others. `embed` makes it from the wings' adapters; tests make it from arrays. */
export interface Parties {
  /** The instant now, as milliseconds. */
  now(): number;
  /** A random UUID (RFC 9562 version 4). */
  newId(): string;
  /** 256 random bits, base64url. */
  newKey(): string;
  readonly identity: {
    open(request: IdentityRequest, signal: AbortSignal): Promise<Away>;
    outcome(reference: string, signal: AbortSignal): Promise<IdentityOutcome>;
    /** The same identity for longer; `expired`: it may not last any longer. */
    extend(statement: string, signal: AbortSignal): Promise<IdentityOutcome>;
  };
  /** Asks a register of the definition, by its name, with the answer that opens it. */
  readonly lookup: {
    outcome(lookup: string, key: string, signal: AbortSignal): Promise<LookupOutcome>;
  };
  /** Asks a code list that is too long for the definition, while somebody types. Left out: no list can be asked. */
  readonly lists?: {
    find(list: string, text: string, language: Locale, signal: AbortSignal): Promise<FoundEntries>;
  };
  /**
   * Where files of an application are sent ahead, encrypted for the office: an `UploadPort` of the fields. Opaque to the
   * flow, which hands it to the field of the question; the reference that the field gets for a file is a `FileAnswer` as JSON.
   */
  readonly attachments: (application: Application) => object;
  /** Encrypts and sends; safe to repeat with the same application. */
  readonly submission: {
    send(
      service: Service,
      application: Application,
      signal: AbortSignal,
    ): Promise<SubmissionOutcome>;
  };
  readonly payment: {
    open(
      application: Application,
      returnUrl: string,
      signal: AbortSignal,
    ): Promise<Away | PaymentState>;
    outcome(application: Application, signal: AbortSignal): Promise<PaymentState>;
  };
  /** What the office makes of an application, and what it and the citizen say to each other about it. */
  readonly result: {
    outcome(application: Application, signal: AbortSignal): Promise<ResultOutcome>;
    /** Answers a question of the office, encrypted for it. Safe to repeat. */
    answer(
      application: Application,
      question: string,
      text: string,
      signal: AbortSignal,
    ): Promise<ReplyOutcome>;
    /** Takes the application back. Safe to repeat. */
    withdraw(application: Application, signal: AbortSignal): Promise<WithdrawalOutcome>;
  };
  readonly licence: {
    /** The licences that the citizen asked to keep on this device. */
    kept(): Promise<readonly HandedLicence[]>;
    keep(licence: HandedLicence): Promise<void>;
    forget(licence: HandedLicence): Promise<void>;
    /** Address of a page that shows what is kept without a network; undefined where there is none. */
    offline(): Promise<string | undefined>;
  };
  /** Tells people by e-mail how it goes on; brought when somebody wants that. Left out: nobody is told. */
  readonly email?: () => Promise<EmailParty>;
  readonly draft: DraftStore;
  /** How somebody goes on on another device; brought when they ask for it. Left out: it is not offered. */
  readonly otherDevice?: () => Promise<OtherDevice>;
}

/** Tells the person who has sent an application by e-mail how it goes on, if they want that. */
export interface EmailParty {
  /** How that stands; undefined where nobody is told. */
  state(application: Application, signal: AbortSignal): Promise<EmailState | undefined>;
  /** Sends a code to an address. `page`: where the application was made; messages lead back there. */
  ask(application: Application, wanted: EmailWanted, signal: AbortSignal): Promise<EmailOutcome>;
  /** Takes the code as a sign that the address belongs to whoever typed it. */
  confirm(application: Application, code: string, signal: AbortSignal): Promise<EmailOutcome>;
  /** From now on nothing is sent, and the address is deleted. Safe to repeat. */
  end(application: Application, signal: AbortSignal): Promise<void>;
}

export interface EmailWanted {
  readonly address: string;
  readonly language: Locale;
  readonly page: string;
}

export type EmailState =
  | { readonly status: 'none' }
  /** A code is on its way to the address. */
  | { readonly status: 'asked'; readonly address: string }
  | { readonly status: 'confirmed'; readonly address: string };

/**
 * Why an address was not taken: the mail server does not know it, no mail can be sent just now, or too many codes were asked
 * for; or why a code was not.
 */
export type EmailFailure =
  'refused' | 'down' | 'too-many-codes' | 'wrong-code' | 'expired' | 'too-many-tries';

export type EmailOutcome =
  EmailState | { readonly status: 'failed'; readonly reason: EmailFailure };

/** Where to send the citizen. */
export interface Away {
  readonly url: string;
  readonly reference: string;
}

export interface IdentityRequest {
  readonly method: string;
  readonly serviceId: string;
  /** The statement will hold for this application only. */
  readonly applicationId: string;
  /** Where the citizen comes back to: this page, without fragment. */
  readonly returnUrl: string;
}

export type IdentityOutcome =
  | { readonly status: 'pending' }
  /** `secondsLeft`: for so long the office believes it; left out: nobody knows. */
  | {
      readonly status: 'verified';
      readonly identity: Identity;
      readonly secondsLeft?: number;
    }
  | { readonly status: 'cancelled' }
  | {
      readonly status: 'failed';
      readonly reason: 'level-too-low' | 'expired' | 'replayed' | 'provider';
    };

export type LookupOutcome =
  | { readonly status: 'found'; readonly found: Found }
  /** Unknown, or used already: a register that told them apart would answer whoever guesses. */
  | { readonly status: 'not-valid' };

/** What a list has for a text: the best entries, and how many there are. */
export interface FoundEntries {
  readonly entries: readonly Required<ListedAnswer>[];
  readonly total: number;
}

export type SubmissionOutcome =
  | { readonly status: 'received'; readonly receipt: Receipt }
  | { readonly status: 'rejected'; readonly problems: readonly QuestionProblem[] }
  /** The office works with another version of the definition by now: it has to be fetched anew. */
  | { readonly status: 'outdated' }
  /** Files that are not there any more, or not whole, by their ids. */
  | { readonly status: 'incomplete'; readonly attachments: readonly string[] };

/** Where the draft rests. Only `keep…` and `handOver` store something, and only after the citizen acted. */
export interface DraftStore {
  /** Whether a draft is still there after another page was opened in the tab; false where the browser keeps nothing. */
  readonly keeps: boolean;
  /**
   * The draft of this tab, or one that was handed over before leaving and whose tab was closed. `deleted`: this tab’s own
   * was deleted in another one meanwhile.
   */
  find(service: Service, signal: AbortSignal): Promise<FoundDraft | 'deleted' | undefined>;
  /**
   * What happened to a draft: in this tab at once. Gives, once it is written also where it rests on this device, until when;
   * `none`: nothing can be written there any more; undefined: nobody has asked for that.
   */
  keep(application: Application): Promise<number | 'none' | undefined>;
  /** The same with one that the citizen brought back, also where it was removed before. */
  bringBack(application: Application): void;
  /** What the city has received from this browser and what is not done yet, oldest first. */
  sent(service: Service): Promise<readonly Application[]>;
  /**
   * The city has it: from now on it can be opened again in this browser, until it is removed. False: this browser keeps
   * nothing.
   */
  keepSent(application: Application): Promise<boolean>;
  /**
   * The citizen wants to go on later: from now on it rests encrypted on this device, as it then stands, until it is sent or
   * removed, for 30 days at most. Gives when that is, in milliseconds since 1970; undefined:
   * this browser keeps nothing.
   */
  keepOnDevice(application: Application): Promise<number | undefined>;
  /** Deletes what rests on this device; in this tab it goes on. */
  leaveDevice(application: Application): Promise<void>;
  /** Before leaving for identification: so that a closed tab loses nothing. False: that is not possible. */
  handOver(application: Application, signal: AbortSignal): Promise<boolean>;
  /** The citizen is back: what was handed over for the way is deleted. */
  takeBack(application: Application): Promise<void>;
  remove(application: Application): Promise<void>;
  /** Says which applications are deleted in other tabs of this browser, until nobody listens any more. */
  whenDeleted(then: (id: string) => void, signal: AbortSignal): void;
}

export interface FoundDraft {
  readonly application: Application;
  /** `tab`: this tab's own. `locker` and `device`: from a tab that was closed; the citizen is asked first. */
  readonly from: 'tab' | 'locker' | 'device';
  /** Until when it rests on this device, in milliseconds since 1970, if the citizen asked for it. */
  readonly until?: number;
}

/** We, the clerk or the network went wrong. Thrown by adapters; caught once, in the service element. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code:
      | 'network'
      | 'slow'
      | 'nonsense'
      | 'refused'
      | 'busy'
      | 'meanwhile'
      | 'definition'
      | 'outdated'
      | 'storage'
      | 'insecure',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
