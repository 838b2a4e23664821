import { FileUpload } from '../../src/file-upload.js';
import type { UploadPort } from '../../src/upload.js';

/** The files of a field that are on their way, or have arrived. */
export class Uploads {
  readonly #running = new Map<object, FileUpload>();
  readonly #changed: (file: File, upload: FileUpload) => void;
  readonly #resume = (): void => {
    for (const upload of this.#running.values()) upload.resume();
  };

  constructor(changed: (file: File, upload: FileUpload) => void) {
    this.#changed = changed;
  }

  /** By what is known of a file, since a browser may give the same file out as another object. */
  of(key: object | undefined): FileUpload | undefined {
    return key && this.#running.get(key);
  }

  /** Begins what is new, and stops what was taken away. */
  keep(files: ReadonlyMap<object, File>, port: UploadPort): void {
    for (const [key, upload] of this.#running) {
      if (files.has(key)) continue;
      upload.stop();
      this.#running.delete(key);
    }
    for (const [key, file] of files) {
      if (this.#running.has(key)) continue;
      const upload = new FileUpload(file, port, () => this.#changed(file, upload));
      this.#running.set(key, upload);
      void upload.run();
    }
    if (files.size > 0) addEventListener('online', this.#resume);
    else removeEventListener('online', this.#resume);
  }

  /** Stops what no form has got. */
  leave(): void {
    for (const upload of this.#running.values()) upload.leave();
    this.#running.clear();
    removeEventListener('online', this.#resume);
  }
}
