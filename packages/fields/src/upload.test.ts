import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryUpload } from './adapters/memory-upload.js';
import { tusUpload } from './adapters/tus.js';
import { TusServer } from './adapters/tus-server.fixtures.js';
import { uploadContract, type JudgedUpload } from './contracts/upload.js';
import { retryAfter } from './upload.js';

const places: Readonly<Record<string, () => JudgedUpload>> = {
  memory: () => {
    const port = new MemoryUpload();
    const received = async (reference: string): Promise<Uint8Array | undefined> => {
      const kept = port.received(reference);
      return kept && new Uint8Array(await kept.arrayBuffer());
    };
    return { port, received };
  },
  tus: () => {
    const server = new TusServer();
    const port = tusUpload('https://city.example/files', { fetch: server.fetch });
    return { port, received: async (reference) => server.received(reference) };
  },
};

for (const [name, place] of Object.entries(places))
  describe(`${name} keeps to the contract of an upload`, () => {
    for (const { title, judge } of uploadContract) it(title, () => judge(place()));
  });

describe('tus', () => {
  const file = new File(['abc'], 'Größe.pdf', { type: 'application/pdf' });
  const { signal } = new AbortController();

  it('names the file, its type and its size, and says the version', async () => {
    const server = new TusServer();
    await tusUpload('https://city.example/files', { fetch: server.fetch }).open(file, signal);
    const { headers } = server.requests[0]!;
    assert.equal(headers.get('Upload-Length'), '3');
    assert.equal(
      headers.get('Upload-Metadata'),
      'filename R3LDtsOfZS5wZGY=,filetype YXBwbGljYXRpb24vcGRm',
    );
    assert.equal(headers.get('Tus-Resumable'), '1.0.0');
  });

  it('sends the headers of the page with every request', async () => {
    const server = new TusServer();
    const headers = { 'X-CSRF': 'abc' };
    const port = tusUpload('https://city.example/files', { fetch: server.fetch, headers });
    await port.offset(await port.open(file, signal), signal);
    assert.deepEqual(
      server.requests.map((one) => one.headers.get('X-CSRF')),
      ['abc', 'abc'],
    );
  });

  for (const [status, code] of [
    [413, 'refused'],
    [403, 'refused'],
    [410, 'gone'],
    [408, 'down'],
    [409, 'busy'],
    [423, 'busy'],
    [429, 'busy'],
    [500, 'busy'],
    [502, 'busy'],
    [503, 'busy'],
    [507, 'busy'],
  ] as const)
    it(`takes an answer ${status} as “${code}”`, async () => {
      const answer = async (): Promise<Response> => new Response(null, { status });
      const opened = tusUpload('https://city.example/files', { fetch: answer }).open(file, signal);
      await assert.rejects(opened, { code });
    });

  for (const [said, wait] of [
    ['120', 120_000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`asks again when it was told to: “${said}”`, async () => {
      const headers = said === undefined ? {} : { 'retry-after': said };
      const answer = async () => new Response(null, { status: 429, headers });
      const opened = tusUpload('https://city.example/files', { fetch: answer }).open(file, signal);
      await assert.rejects(opened, { code: 'busy', retryAfter: wait });
    });

  it('asks again on the date that it was told', async () => {
    const headers = { 'retry-after': new Date(Date.now() + 600_000).toUTCString() };
    const answer = async () => new Response(null, { status: 503, headers });
    const opened = tusUpload('https://city.example/files', { fetch: answer }).open(file, signal);
    await assert.rejects(
      opened,
      (error) => retryAfter(error) !== undefined && Number(retryAfter(error)) > 500_000,
    );
  });

  it('takes no answer without a place for the file', async () => {
    const answer = async (): Promise<Response> => new Response(null, { status: 201 });
    const opened = tusUpload('https://city.example/files', { fetch: answer }).open(file, signal);
    await assert.rejects(opened, { code: 'refused' });
  });
});
