/** An e-mail as somebody reads it: of those that are written as text and as HTML. */
export interface ReadMail {
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly html: string;
}

/** Reads an e-mail that came over the line (RFC 5322, MIME by RFC 2045 to 2047), as far as the gateway writes any. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [] : body.split(`--${boundary}`).map(split);
  const ofType = (type: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part ? decoded(part.body, part.headers.get('content-transfer-encoding') ?? '') : '';
  };
  return {
    subject: plain(headers.get('subject') ?? ''),
    date: headers.get('date') ?? '',
    text: ofType('text/plain'),
    html: ofType('text/html'),
  };
}

function split(raw: string): {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const text = raw.replaceAll('\r\n', '\n').replace(/^\n/, '');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, Math.max(end, 0)).replaceAll(/\n[ \t]+/g, ' ');
  const headers = lines.split('\n').map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  return { headers: new Map(headers), body: text.slice(end + 2) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(body.replaceAll('=\n', '')) : body;
}

/** Bytes that are written as `=C3`. */
const quoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** A header with words that are not ASCII: `=?UTF-8?Q?f=C3=BCr?=`. Blanks between two of them are none. */
const plain = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : quoted(word.replaceAll('_', ' ')),
    );
