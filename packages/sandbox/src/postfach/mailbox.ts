import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** An e-mail as it came over the line (RFC 5322). */
export interface Arrived {
  readonly to: readonly string[];
  readonly raw: string;
}

/** Addresses here get no mail: the server knows nobody there. */
export const UNKNOWN = '@unbekannt.example';
/** So many e-mails are kept. */
const MOST = 200;

/** A mail server that delivers nothing: whatever arrives lies here, in memory, for everybody on this machine to read. */
export class Mailbox {
  readonly port: number;
  #arrived: readonly Arrived[] = [];
  readonly #server: SMTPServer;

  private constructor(server: SMTPServer, port: number) {
    this.#server = server;
    this.port = port;
  }

  /** Opens on a free port. `gate`: waits while nobody is to be served, and says whether anybody is; `tls`: only with STARTTLS. */
  static async open(
    host: string,
    gate: () => Promise<boolean> = () => Promise.resolve(true),
    tls?: Pick<SMTPServerOptions, 'key' | 'cert'>,
  ): Promise<Mailbox> {
    let take = (_: Arrived): void => undefined;
    const server = new SMTPServer({
      ...(tls ?? { hideSTARTTLS: true }),
      disabledCommands: ['AUTH'],
      disableReverseLookup: true,
      onConnect: (_, then) => {
        void gate().then((isUp) => {
          then(isUp ? null : refusal(421, 'Not now'));
        });
      },
      onRcptTo: ({ address }, _, then) => {
        then(address.endsWith(UNKNOWN) ? refusal(550, 'Nobody is called so') : null);
      },
      onData: (stream, session, then) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          take({ to, raw: Buffer.concat(parts).toString('utf8') });
          then(null);
        });
      },
    });
    // A connection that breaks off is no reason to end.
    server.on('error', () => undefined);
    const listening = server.listen(0, host);
    await new Promise((resolve, reject) => {
      listening.once('listening', resolve);
      listening.once('error', reject);
    });
    const box = new Mailbox(server, (listening.address() as AddressInfo).port);
    take = (one) => {
      box.#arrived = [...box.#arrived, one].slice(-MOST);
    };
    return box;
  }

  /** What has arrived, the oldest first. */
  get arrived(): readonly Arrived[] {
    return this.#arrived;
  }

  clear(): void {
    this.#arrived = [];
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

const refusal = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });
