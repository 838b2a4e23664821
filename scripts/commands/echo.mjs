import { Readable } from 'node:stream';

const escape = (text) =>
  text.replace(/[&<>\u2028\u2029]/g, (character) => `&#${character.codePointAt(0)};`);

/** The fields of a form that was sent, in their order; a file is its name, type and size. */
async function read({ req, headers, href }) {
  const body = Readable.toWeb(req);
  const request = new Request(href, { method: 'POST', headers, body, duplex: 'half' });
  return Array.from(await request.formData(), ([name, value]) =>
    typeof value === 'string'
      ? [name, value]
      : [name, { name: value.name, type: value.type, size: value.size }],
  );
}

/** Answers `POST /echo` with a page that says what the form sent: JSON of `[[name, value], …]` in `#sent`. */
export async function echo(context, next) {
  if (context.method !== 'POST' || context.path !== '/echo') return next();
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><title>Sent</title><pre id="sent">${escape(JSON.stringify(await read(context)))}</pre>`;
}
