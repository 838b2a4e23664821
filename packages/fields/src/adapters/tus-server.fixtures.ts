/** A server that speaks tus 1.0.0, in memory; `fetch` reaches it. */
export class TusServer {
  readonly requests: Request[] = [];
  readonly #kept = new Map<string, { readonly length: number; bytes: Uint8Array }>();

  received(reference: string): Uint8Array | undefined {
    return this.#kept.get(reference)?.bytes;
  }

  readonly fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    request.signal.throwIfAborted();
    this.requests.push(request);
    if (request.headers.get('Tus-Resumable') !== '1.0.0') return answer(412);
    if (request.method === 'POST') return this.#create(request);
    const kept = this.#kept.get(request.url);
    if (!kept) return answer(404);
    if (request.method === 'HEAD')
      return answer(200, { 'Upload-Offset': String(kept.bytes.length) });
    if (request.method === 'DELETE') {
      this.#kept.delete(request.url);
      return answer(204);
    }
    return append(kept, request);
  };

  #create(request: Request): Response {
    const length = Number(request.headers.get('Upload-Length'));
    const path = `/files/${this.requests.length}`;
    this.#kept.set(new URL(path, request.url).href, { length, bytes: new Uint8Array() });
    return answer(201, { Location: path });
  }
}

async function append(
  kept: { readonly length: number; bytes: Uint8Array },
  request: Request,
): Promise<Response> {
  if (request.headers.get('Content-Type') !== 'application/offset+octet-stream') return answer(415);
  if (Number(request.headers.get('Upload-Offset')) !== kept.bytes.length) return answer(409);
  const bytes = new Uint8Array([...kept.bytes, ...new Uint8Array(await request.arrayBuffer())]);
  if (bytes.length > kept.length) return answer(413);
  kept.bytes = bytes;
  return answer(204, { 'Upload-Offset': String(bytes.length) });
}

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers });
