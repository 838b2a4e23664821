import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { UploadPort } from '../upload.js';

/** Keeps files in the memory of the page: for stories and tests. */
export class MemoryUpload implements UploadPort {
  readonly #kept = new Map<string, Blob>();
  #opened = 0;

  /** As long as it is false, every connection is lost. */
  online = true;

  /** What arrived. */
  received(reference: string): Blob | undefined {
    return this.#kept.get(reference);
  }

  open(_file: File, signal: AbortSignal): Promise<string> {
    return this.#reach(signal, () => {
      this.#opened += 1;
      const reference = `memory:${this.#opened}`;
      this.#kept.set(reference, new Blob());
      return reference;
    });
  }

  send(
    reference: string,
    part: Blob,
    offset: number,
    { signal, progress }: { signal: AbortSignal; progress?: (sent: number) => void },
  ): Promise<void> {
    return this.#reach(signal, () => {
      const before = this.#find(reference);
      if (before.size !== offset) throw new PartyFault('down', 'Something is missing before it.');
      this.#kept.set(reference, new Blob([before, part]));
      progress?.(part.size);
    });
  }

  offset(reference: string, signal: AbortSignal): Promise<number> {
    return this.#reach(signal, () => this.#find(reference).size);
  }

  async forget(reference: string): Promise<void> {
    this.#kept.delete(reference);
  }

  #find(reference: string): Blob {
    const found = this.#kept.get(reference);
    if (!found) throw new PartyFault('gone', 'There is no such file.');
    return found;
  }

  async #reach<Answer>(signal: AbortSignal, answer: () => Answer): Promise<Answer> {
    await Promise.resolve();
    if (signal.aborted || !this.online) throw new PartyFault('down', 'There is no connection.');
    return answer();
  }
}
