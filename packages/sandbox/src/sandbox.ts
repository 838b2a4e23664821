import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { createGateway } from '@stadtkit/gateway/gateway.js';
import { destination } from '@stadtkit/gateway/adapters/destination.js';
import { examRegister } from '@stadtkit/gateway/adapters/exam-register.js';
import { localLists } from '@stadtkit/gateway/adapters/local-lists.js';
import { libsqlStorage } from '@stadtkit/gateway/adapters/libsql.js';
import { behindProxies } from '@stadtkit/gateway/adapters/proxies.js';
import { smtp } from '@stadtkit/gateway/adapters/smtp.js';
import { openid } from '@stadtkit/identity/adapters/openid.js';
import { xbezahldienste } from '@stadtkit/payment/adapters/xbezahldienste.js';
import { readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import type { Option, Service } from '@stadtkit/steps/service.js';
import { Hono } from 'hono';
import { importJWK, type CryptoKey } from 'jose';
import { amt } from './amt/amt.js';
import { Attachments } from './amt/attachments.js';
import { Cases } from './amt/cases.js';
import { ausweis } from './ausweis/ausweis.js';
import { acrFor, clientId } from './ausweis/provider.js';
import { bezahlen } from './bezahlen/bezahlen.js';
import { Transactions } from './bezahlen/transactions.js';
import { cityPages } from './city-pages.js';
import { openDataFolder } from './data-folder.js';
import { file } from './files.js';
import { headersFor } from './headers.js';
import { inspectorPage } from './inspector-page.js';
import { issuer } from './issuer/issuer.js';
import { Licences } from './issuer/register.js';
import { kidOf, publicJwk } from './keys.js';
import type { SandboxContext } from './sandbox-context.js';
import { Mailbox } from './postfach/mailbox.js';
import { postfach } from './postfach/postfach.js';
import { Exams, pruefungsregister } from './pruefungsregister/register.js';
import { partyNames, Steering } from './steering.js';
import { steeringRoutes } from './steering-routes.js';

export interface Sandbox {
  /** Origin, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Milliseconds between two rounds of the gateway’s housekeeping. */
const ROUND = 2000;
const packages = join(import.meta.dirname, '..', '..');
const root = join(packages, '..');

/** Folders that are served as they are, by the beginning of the address. */
const folders = {
  '/stadtkit/': join(packages, 'embed', 'dist', 'bundle'),
  '/kontrolle/': join(packages, 'sandbox', 'dist', 'kontrolle'),
  '/storybook/': join(root, 'storybook-static'),
  '/musterstadt/': join(packages, 'sandbox', 'pages', 'musterstadt'),
  '/parties/': join(packages, 'sandbox', 'pages', 'parties'),
  '/': join(packages, 'sandbox', 'pages', 'start'),
} as const;
type Mount = keyof typeof folders;
const mounts = Object.keys(folders) as Mount[];

/** Starts every counterparty, the gateway, and the pages, on one port. `data`: a folder; without it nothing outlives the process. */
export async function startSandbox(options: {
  port: number;
  host?: string;
  data?: string;
  /** Pages, besides the city's own, that citizens may come back to. */
  pages?: readonly string[];
  /** What the city offers besides the services of the kit, by their addresses. */
  services?: Readonly<Record<string, Service>>;
  /** The lists that these services ask for while somebody types. */
  lists?: Readonly<Record<string, readonly Option[]>>;
  now?: () => number;
}): Promise<Sandbox> {
  const {
    port,
    host = '127.0.0.1',
    data,
    pages = [],
    services: own = {},
    lists = {},
    now,
  } = options;
  const origins = pages.map((page) => new URL(page).origin);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${String((server.address() as AddressInfo).port)}`;
  const { db, keys } = await openDataFolder(data);
  const steering = new Steering(now);
  const leaving = new AbortController();
  const mailbox = await Mailbox.open(
    host,
    async () => (await steering.gate('mail', leaving.signal)) === 'up',
  );
  const context: SandboxContext = { url, db, keys, steering };
  const storage = libsqlStorage(data === undefined ? ':memory:' : join(data, 'gateway-2.db'));

  const { services: kit, lists: kitLists, mistakes } = offered(readStandards(), musterstadt);
  const services = { ...kit, ...own };
  const codeLists = localLists({ ...kitLists, ...lists });
  if (mistakes.length > 0) throw new Error(`A definition is wrong: ${JSON.stringify(mistakes)}`);
  const transactions = new Transactions(db);
  const exams = new Exams(db);
  const licences = new Licences(db);
  const cases = new Cases(db);
  const attachments = new Attachments(db);
  const issuing = await issuer(context, licences);
  const identification = ausweis(context);
  const desk = {
    services: Object.values(services),
    exams,
    key: keys.amt,
    gateway: { issuer: url, jwk: publicJwk(keys.gateway) },
    codeLists,
    now: steering.now,
  };
  const account = openid({
    issuer: `${url}/ausweis`,
    clientId,
    clientSecret: keys.secrets.client,
    methods: acrFor,
    fetch,
    insecure: true,
  });
  const party = (path: string, secret: string) => ({ url: `${url}${path}`, secret, fetch });
  const gateway = createGateway({
    base: '/gateway',
    publicUrl: url,
    services,
    identity: { eid: account, account },
    payments: xbezahldienste({
      url: `${url}/bezahlen`,
      originatorId: 'MUSTERSTADT',
      endPointId: musterstadt.authority.ags,
      token: keys.secrets.payment,
      fetch,
      now: steering.now,
    }),
    destination: destination(party('/amt', keys.secrets.destination)),
    lookups: {
      fischerpruefung: examRegister(party('/pruefungsregister', keys.secrets.register)),
    },
    codeLists,
    mail: smtp({
      host,
      port: mailbox.port,
      from: { name: musterstadt.authority.name, address: 'online-dienste@musterstadt.example' },
      insecure: true,
    }),
    storage,
    statementKey: {
      key: (await importJWK(keys.gateway)) as CryptoKey,
      publicJwk: publicJwk(keys.gateway),
    },
    receiptKey: {
      key: (await importJWK(keys.receipts)) as CryptoKey,
      kid: await kidOf(keys.receipts),
    },
    returnUrls: [...Object.keys(services).map((name) => `${url}/musterstadt/${name}/`), ...pages],
    origins,
    // Nothing stands before this server: what `X-Forwarded-For` says was made up.
    client: behindProxies([]),
    now: steering.now,
    log: ({ at, code }) => {
      console.log(`gateway ${at}: ${code}`);
    },
  });

  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });
  app.use(async (c, next) => {
    const path = new URL(c.req.url).pathname;
    const name = partyNames.find((one) => path.startsWith(`/${one}/`));
    // Pages of a party that is down are still shown: the gateway’s calls are what fails.
    const state = name ? await steering.gate(name, c.req.raw.signal) : 'up';
    if (state === 'down') return c.text('down', 503);
    if (state === 'nonsense') return c.html('<h1>Es geht gerade nicht</h1>');
    await next();
    if (name !== 'gateway')
      for (const [header, value] of Object.entries(headersFor(path, origins)))
        c.header(header, value);
    return undefined;
  });
  app.route('/ausweis/anmelden', identification.login);
  app.route('/bezahlen', bezahlen(context, transactions));
  app.route('/amt', amt(context, desk, cases, attachments, issuing));
  app.route('/pruefungsregister', pruefungsregister(context, exams));
  app.route('/issuer', issuing.app);
  app.route('/postfach', postfach(mailbox));
  app.route(
    '/sandbox',
    steeringRoutes({
      steering,
      transactions,
      cases,
      attachments,
      licences,
      exams,
      issuer: issuing,
      mailbox,
      storage,
    }),
  );
  app.all('/gateway/*', (c) => gateway.fetch(c.req.raw, c.env.incoming.socket.remoteAddress));
  app.route('/musterstadt', cityPages(services));
  app.get('*', (c) => {
    const { pathname } = new URL(c.req.url);
    const mount = mounts.find((one) => pathname.startsWith(one)) ?? '/';
    const name = pathname.slice(mount.length);
    return mount === '/kontrolle/'
      ? inspectorPage(folders[mount], name, c.req.raw, issuing.fingerprint)
      : file(folders[mount], name, c.req.raw);
  });

  const listener = getRequestListener(app.fetch);
  server.on('request', (request, response) => {
    const path = request.url ?? '';
    if (!path.startsWith('/ausweis/') || path.startsWith('/ausweis/anmelden/')) {
      void listener(request, response);
      return;
    }
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    void steering.gate('ausweis', gone.signal).then((state) => {
      if (state === 'up') return identification.protocol(request, response);
      response.writeHead(state === 'down' ? 503 : 200, { 'content-type': 'text/html' });
      response.end('<h1>Es geht gerade nicht</h1>');
      return undefined;
    });
  });

  const closing = new AbortController();
  const rounds = setInterval(() => {
    gateway.reconcile(closing.signal).catch(() => undefined);
  }, ROUND);

  return {
    url,
    close: async () => {
      clearInterval(rounds);
      closing.abort();
      leaving.abort();
      server.closeAllConnections();
      await mailbox.close();
      await new Promise((resolve) => server.close(resolve));
      storage.close();
      db.close();
    },
  };
}
