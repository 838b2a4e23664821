import type { GatewayOptions } from '@stadtkit/gateway';
import { destination } from '@stadtkit/gateway/adapters/destination.js';
import { examRegister } from '@stadtkit/gateway/adapters/exam-register.js';
import { libsqlStorage } from '@stadtkit/gateway/adapters/libsql.js';
import { behindProxies } from '@stadtkit/gateway/adapters/proxies.js';
import { xbezahldienste } from '@stadtkit/payment/adapters/xbezahldienste.js';
import { compose, fischereischein, musterstadt } from '@stadtkit/services';
import type { CryptoKey, JWK } from 'jose';
import { cityAccount } from './city-account.js';

/** What differs between a city's machines, and what nobody else may know. */
export interface Site {
  /** Origin that citizens see. */
  publicUrl: string;
  /** The file of the gateway's database. */
  database: string;
  account: { url: string; key: CryptoKey };
  office: { url: string; secret: string };
  register: { url: string; secret: string };
  payments: { url: string; token: string };
  statementKey: { key: CryptoKey; publicJwk: JWK };
  /** Signs receipts; the state publishes the public one under this id. */
  receiptKey: { key: CryptoKey; kid: string };
}

/** A city whose citizens identify with the account of the city, and in no other way. */
export function cityOptions(site: Site): GatewayOptions {
  const { services, ...city } = musterstadt;
  const methods = [
    {
      name: 'account',
      level: 'substantial',
      title: { de: 'Stadtkonto', en: 'City account' },
      hint: { de: 'Mit Ihrem Passwort und Ihrer App.', en: 'With your password and your app.' },
    },
  ];
  const licence = { ...services.fischereischein, identification: { methods } };
  const { service, mistakes } = compose(fischereischein, {
    ...city,
    services: { fischereischein: licence },
  });
  if (!service) throw new Error(`The definition is wrong: ${JSON.stringify(mistakes)}`);
  return {
    base: '/gateway',
    publicUrl: site.publicUrl,
    services: { fischereischein: service },
    identity: { account: cityAccount(site.account) },
    payments: xbezahldienste({
      ...site.payments,
      originatorId: 'MUSTERSTADT',
      endPointId: service.authority.ags,
      fetch,
      now: Date.now,
    }),
    destination: destination({ ...site.office, fetch }),
    lookups: { fischerpruefung: examRegister({ ...site.register, fetch }) },
    storage: libsqlStorage(site.database),
    statementKey: site.statementKey,
    receiptKey: site.receiptKey,
    returnUrls: [`${site.publicUrl}/fischereischein/`],
    origins: [],
    client: behindProxies([]),
    now: Date.now,
    log: ({ at, code }) => console.log(`${at}: ${code}`),
  };
}
