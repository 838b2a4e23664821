import type { Answered, AnsweredInside, Answering } from './answering.js';

/** What a field brings for it. */
interface Inside extends AnsweredInside {
  /** Brings what answers are judged by. Fails when it cannot be had. */
  bring(): Promise<unknown>;
}

/** How the answers of a field come to be judged: by what is brought when somebody begins to answer. */
export class Judging {
  readonly #field: Answered;
  readonly #inside: () => Inside;
  #waking: Promise<void> | undefined;
  #coming: Promise<unknown> | undefined;
  #isReady = false;

  /** From when somebody acts. */
  answering: Answering | undefined;

  constructor(field: Answered, inside: () => Inside) {
    this.#field = field;
    this.#inside = inside;
  }

  /** Somebody has begun, and not everything is there yet. */
  get isComing(): boolean {
    return this.#coming !== undefined && !this.#isReady;
  }

  /** Resolves when what is on its way is there, or cannot be had. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#waking, this.#coming]);
  }

  /** From now on, whoever asks for the verdict gets that of the moment. Calls `done` when that is so. */
  wake(done: () => void): void {
    // Without a network the browser judges alone.
    this.#waking ??= this.#judge().then(done, () => undefined);
  }

  /** Brings what answers are judged by. Where it cannot be had, the browser and the server judge. */
  async begin(): Promise<void> {
    if (this.#isReady) return;
    const coming = (this.#coming ??= Promise.all([this.#judge(), this.#inside().bring()]));
    try {
      await coming;
      if (coming === this.#coming) this.#isReady = true;
      this.answering?.tell();
    } catch {
      // The next one to come tries again.
      if (coming === this.#coming) this.#coming = undefined;
    }
  }

  /** Answers are judged by something else from now on. */
  forget(): void {
    this.#coming = undefined;
    this.#isReady = false;
  }

  /** Does something as soon as answers can be judged, usually at once; `otherwise` when they cannot. */
  soon(act: (answering: Answering) => void, otherwise?: () => void): void {
    if (this.#isReady && this.answering) act(this.answering);
    else
      void this.begin().then(() => {
        if (this.answering) act(this.answering);
        else otherwise?.();
      });
  }

  async #judge(): Promise<void> {
    const { Answering } = await import('./answering.js');
    this.answering ??= new Answering(this.#field, this.#inside());
    if (this.#field.isConnected) this.answering.begin();
  }
}
