import type { DetailName } from '../details.js';
import type { DeviceItemName, ServerItemName } from '../device.js';
import type { AccessibilityMessages } from './accessibility-messages.js';

/** What papers for citizens say. A missing text does not compile. */
export interface PaperMessages {
  /** What a blank is for. */
  readonly blanks: Readonly<Record<DetailName, string>>;
  readonly fillIn: (what: string) => string;
  readonly privacy: PrivacyMessages;
  readonly accessibility: AccessibilityMessages;
}

/** Somebody who gets data: who that is, and what they get for what. */
type Gets<What> = readonly [who: string, what: What];

/** What the privacy notice says. */
export interface PrivacyMessages {
  title(service: string): string;
  readonly intro: string;
  readonly responsible: string;
  readonly contact: Readonly<
    Record<'authority' | 'unit' | 'phone' | 'email' | 'address' | 'operator', string>
  >;
  readonly officer: string;
  readonly purposes: string;
  /** Art. 6 (1) (e) GDPR. */
  readonly publicTask: string;
  /** What stands before the law of the Land. */
  readonly dataLaw: string;
  readonly purposesTable: string;
  readonly purposesHeads: readonly [why: string, what: string, law: string, time: string];
  /** Where an address may be given for messages: what it is called, what it means, and how it ends (Art. 7 (3) GDPR). */
  readonly email: Readonly<Record<'address' | 'means', string>>;
  readonly sources: string;
  readonly fromYou: string;
  fromIdentity(what: string): string;
  /** Where somebody applies for another (Art. 14 GDPR). */
  readonly fromActing: string;
  fromRegister(what: string): string;
  readonly recipients: string;
  readonly recipientsTable: string;
  readonly recipientsHeads: readonly [role: string, who: string, what: string];
  readonly gets: {
    readonly office: Gets<string>;
    readonly identity: Gets<(ways: string) => string>;
    readonly register: Gets<(codes: string) => string>;
    readonly payment: Gets<string>;
    readonly issuer: Gets<string>;
  };
  readonly sealed: string;
  /** What is typed into these questions goes to the server before the application does. */
  readonly whileTyping: (questions: string) => string;
  readonly abroad: string;
  readonly abroadNot: string;
  readonly duty: string;
  /** What follows when required answers are missing. */
  readonly dutyMeans: string;
  /** Whether a law obliges people to apply; when it does, with what may follow. */
  readonly obliged: Readonly<Record<'yes' | 'no', string>>;
  optional(what: string): string;
  readonly noIdentity: string;
  readonly automatic: string;
  readonly rules: string;
  readonly rulesMean: string;
  readonly noRules: string;
  readonly decides: Readonly<Record<'person' | 'automatic', string>>;
  readonly device: string;
  /** § 25 (2) no. 2 TDDDG. */
  readonly deviceLaw: string;
  readonly deviceTable: string;
  readonly deviceHeads: readonly [what: string, where: string, when: string, until: string];
  readonly onDevice: Readonly<
    Record<DeviceItemName, readonly [what: string, when: string, until: string]>
  >;
  readonly server: string;
  readonly serverTable: string;
  readonly serverHeads: readonly [what: string, until: string];
  readonly onServer: Readonly<Record<ServerItemName, readonly [what: string, until: string]>>;
  readonly serverLog: string;
  readonly rights: string;
  readonly rightsList: readonly string[];
  readonly complain: string;
  readonly state: string;
  stateMeans(today: string, version: string): string;
  readonly confirmAbroad: string;
  readonly confirmSimple: string;
}
