/** The files of one version, as `files.json` beside them lists them. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, ReleasedFile>>;
}

/** One file: its name with a hash, and what the browser may compare it with (SRI, `sha384-…`). */
interface ReleasedFile {
  readonly hashed?: string;
  readonly integrity?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(value);

/** Only what may stand in an address: nothing of a file that somebody changed gets into a page. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w./-]{1,200}$/.test(value) && !value.includes('..');

/** Reads `files.json`; nothing when it is none. */
export function readRelease(json: unknown): Release | undefined {
  if (!isRecord(json) || typeof json['version'] !== 'string' || !isRecord(json['files']))
    return undefined;
  const files = Object.entries(json['files']).flatMap(([name, file]) => {
    if (!isName(name) || !isRecord(file)) return [];
    const { hashed, integrity } = file;
    return [[name, { ...(isName(hashed) && { hashed }), ...(isHash(integrity) && { integrity }) }]];
  });
  return { version: json['version'], files: Object.fromEntries(files) as Release['files'] };
}
