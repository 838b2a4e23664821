import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { IdentityProvider } from '@stadtkit/identity/identity.js';
import type { ReceiptKey } from '@stadtkit/licence/receipt-sign.js';
import type { PaymentProvider } from '@stadtkit/payment/payment.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { LookupOutcome } from '@stadtkit/steps/parties.js';
import type { CryptoKey, JWK } from 'jose';
import type { CodeLists } from './code-lists.js';
import type { Destination } from './destination.js';
import type { MailPort } from './mail.js';
import type { Storage } from './storage.js';

/** What happened, for the log: codes only, nothing about a person. */
export interface GatewayEvent {
  readonly at: string;
  readonly code: string;
}

/** A register, under the name that definitions give it (`lookups`). */
export interface Lookup {
  /** What it says to the answer that opens it. Fails with a `PartyFault` when it cannot say anything. */
  outcome(key: string, signal: AbortSignal): Promise<LookupOutcome>;
}

export interface GatewayOptions {
  /** Where the gateway is mounted, e.g. `/gateway`. */
  readonly base: string;
  /** Origin that citizens see, e.g. `https://service.stadt.example`. */
  readonly publicUrl: string;
  /** Services by the name in the address. */
  readonly services: Readonly<Record<string, Service>>;
  /** Identity providers by the method of a service, e.g. `{ eid: …, account: … }`; one may stand there several times. */
  readonly identity: Readonly<Record<string, IdentityProvider>>;
  readonly payments: PaymentProvider;
  readonly destination: Destination;
  readonly lookups: Readonly<Record<string, Lookup>>;
  /** Lists that are asked while somebody types, e.g. `localLists(…)`; left out where no service asks for one. */
  readonly codeLists?: CodeLists;
  /** Where e-mail goes out, e.g. `smtp(…)`. Left out, nobody is told anything by e-mail, nor asked for an address. */
  readonly mail?: MailPort;
  readonly storage: Storage;
  /** The files that wait in the storage for an application that names them. */
  readonly attachments?: {
    /** Bytes that all of them together may take: 20 GB, unless said otherwise. Nobody is served beyond it (507). */
    readonly room?: number;
    /** Milliseconds after which a file is deleted that no application has named: 3 days, unless said otherwise; 30 at most. */
    readonly keptFor?: number;
  };
  /**
   * Seconds for which the office believes that somebody has identified, by level: a day, unless said otherwise; 300 at least.
   * People are warned before it ends, and can extend it up to twelve times as long (WCAG 2.2, 2.2.1).
   */
  readonly identityLifetime?: Readonly<Partial<Record<AssuranceLevel, number>>>;
  /** ES256: signs what an identity provider said, for the destination. */
  readonly statementKey: { readonly key: CryptoKey; readonly publicJwk: JWK };
  /** Signs receipts, and nothing else. Every process has the same; the public one stands in the trust list of the state. */
  readonly receiptKey: ReceiptKey;
  /** Pages that citizens may come back to, by address, or with `/*` at its end all below it (`return-url.ts`). */
  readonly returnUrls: readonly string[];
  /** Other origins whose pages embed a service of this gateway. */
  readonly origins: readonly string[];
  /** Who asks, for the limits of attempts, e.g. `behindProxies([…])`. Only a hash of it is kept. */
  readonly client: (request: Request, peer?: string) => string;
  /** Milliseconds. */
  readonly now: () => number;
  readonly log: (event: GatewayEvent) => void;
  /** Milliseconds that another party may take. */
  readonly patience?: number;
}
