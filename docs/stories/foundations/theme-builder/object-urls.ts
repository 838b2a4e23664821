/** Addresses of things that exist only in this page (File API, “blob URL store”). Nothing is sent. */
export class ObjectUrls {
  #urls: string[] = [];

  /** An address for each, instead of those from before. */
  renew(parts: readonly Blob[]): readonly string[] {
    this.release();
    this.#urls = parts.map((part) => URL.createObjectURL(part));
    return this.#urls;
  }

  release(): void {
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls = [];
  }
}
