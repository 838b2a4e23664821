import { delayBefore, realPace, type Pace } from './pace.js';
import { unlessSilent } from './unless-silent.js';
import { retryAfter, uploadFault, type UploadPort } from './upload.js';

/** Why a file goes on later: the connection is lost, the other side does not take it now, or has to mend something first. */
export type UploadPause = 'waiting' | 'busy' | 'broken';
/** How far a file is; `unreadable` when it was deleted meanwhile. */
export type UploadState = 'sending' | UploadPause | 'sent' | 'refused' | 'unreadable' | 'stopped';

const stateAfter = {
  down: 'waiting',
  gone: 'waiting',
  busy: 'busy',
  nonsense: 'broken',
  refused: 'refused',
} as const satisfies Record<ReturnType<typeof uploadFault>, UploadState>;

export const isPause = (state: UploadState): state is UploadPause =>
  state === 'waiting' || state === 'busy' || state === 'broken';

/** 2 minutes, milliseconds. */
const SOON = 2 * 60_000;

/** Bytes that are sent at once: at 50 kB/s a person sees progress every five seconds. */
const PART = 256_000;

/** One file on its way, part by part. A lost connection costs a part, never the file. */
export class FileUpload {
  readonly #file: File;
  readonly #port: UploadPort;
  readonly #pace: Pace;
  readonly #changed: () => void;
  readonly #end = new AbortController();
  #nap = new AbortController();
  #state: UploadState = 'sending';
  #sent = 0;
  #attempt = 0;
  #wanted: number | undefined;
  #resumesAt: number | undefined;
  #reference: string | undefined;
  /** What is sent: the file, or what the port made of it. */
  #sealed: File | undefined;
  #isHandedOut = false;

  constructor(file: File, port: UploadPort, changed: () => void, pace: Pace = realPace) {
    this.#file = file;
    this.#port = port;
    this.#changed = changed;
    this.#pace = pace;
  }

  get state(): UploadState {
    return this.#state;
  }

  /** Bytes that left so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Bytes that have to leave, as far as that is known. */
  get size(): number {
    return (this.#sealed ?? this.#file).size;
  }

  /** When a pause ends, in milliseconds since 1970; undefined when that is before anybody has looked at a clock. */
  get resumesAt(): number | undefined {
    return this.#resumesAt;
  }

  /** What the form sends instead of the file, once all of it has arrived. */
  get reference(): string | undefined {
    return this.#state === 'sent' ? this.#reference : undefined;
  }

  /** The same, for a form: from now on it may be kept somewhere, so the file stays when its field goes. */
  handOut(): string | undefined {
    this.#isHandedOut ||= this.reference !== undefined;
    return this.reference;
  }

  /** Sends the file; comes when it was sent, refused or stopped. */
  async run(): Promise<void> {
    while (!this.#isStopped()) {
      const failure = await this.#try();
      if (this.#isStopped()) return;
      if (!isPause(failure)) {
        this.#become(failure);
        return;
      }
      // The nap begins before anybody hears of it, so that whoever hears of it can end it.
      this.#nap = new AbortController();
      const delay = delayBefore(this.#attempt, this.#wanted);
      this.#resumesAt = delay < SOON ? undefined : this.#pace.now() + delay;
      this.#become(failure);
      await this.#pace.wait(delay, this.#nap.signal);
      this.#attempt += 1;
      if (!this.#isStopped()) this.#become('sending');
    }
  }

  /** Tries again at once: the connection is back, or the person pressed the button. */
  resume(): void {
    this.#nap.abort();
  }

  /** Stops for good, since the file was taken away, and lets the other side delete what arrived. */
  stop(): void {
    if (this.#state === 'stopped') return;
    this.#state = 'stopped';
    this.#end.abort();
    this.#nap.abort();
    // Nobody waits for it; what stays there expires.
    if (this.#reference) this.#port.forget?.(this.#reference).catch(() => undefined);
  }

  /** The field is gone. What a form got a reference of is left there: only the form knows what became of it. */
  leave(): void {
    if (!this.#isHandedOut) this.stop();
  }

  #isStopped(): boolean {
    return this.#end.signal.aborted;
  }

  async #try(): Promise<UploadState> {
    try {
      await this.#sendRest();
      return 'sent';
    } catch (error) {
      if (error instanceof DOMException && /^Not(Readable|Found)/.test(error.name))
        return 'unreadable';
      const code = uploadFault(error);
      if (code === 'gone') this.#reference = undefined;
      this.#wanted = retryAfter(error);
      return stateAfter[code];
    }
  }

  async #sendRest(): Promise<void> {
    const file = (this.#sealed ??= this.#port.seal
      ? await this.#port.seal(this.#file, this.#end.signal)
      : this.#file);
    let at = await this.#begin(file);
    this.#tell(at);
    while (at < file.size) {
      const from = at;
      // Read first: a deleted file and a lost connection look alike in `fetch()`.
      const part = new Blob([await file.slice(from, from + PART).arrayBuffer()]);
      await this.#unlessSilent((reference, signal) =>
        this.#port.send(reference, part, from, {
          signal,
          progress: (sent) => this.#tell(from + sent),
        }),
      );
      at += part.size;
      this.#attempt = 0;
      this.#tell(at);
    }
  }

  /** Where to go on: at the beginning, or where the connection was lost. */
  async #begin(file: File): Promise<number> {
    if (this.#reference)
      return this.#unlessSilent((reference, signal) => this.#port.offset(reference, signal));
    const opened = await this.#unlessSilent((_, signal) => this.#port.open(file, signal));
    this.#reference = opened;
    // Removed while it was announced.
    if (this.#isStopped()) this.#port.forget?.(opened).catch(() => undefined);
    return 0;
  }

  #unlessSilent<Answer>(
    ask: (reference: string, signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const reference = this.#reference ?? '';
    return unlessSilent((signal) => ask(reference, signal), this.#end.signal, this.#pace);
  }

  #tell(sent: number): void {
    if (sent === this.#sent || this.#state === 'stopped') return;
    this.#sent = sent;
    this.#changed();
  }

  #become(state: UploadState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }
}
