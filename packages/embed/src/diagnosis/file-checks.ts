import type { Finding } from './finding.js';
import { readFiles, type FileAnswer } from './read-files.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { shownAddress, shownText } from './shown.js';

/** Files that are asked for at the same time. */
const AT_ONCE = 8;

/** What lies beside a script, as `files.json` says. */
interface Release {
  readonly version: string;
  readonly files: readonly string[];
}

/** The list of a release; nothing when it does not lie beside the script. */
export async function releaseAt(script: string): Promise<Release | undefined> {
  try {
    const response = await fetch(new URL('files.json', script), { cache: 'no-cache' });
    const list: unknown = await response.json();
    if (!response.ok || !isRecord(list) || !isRecord(list['files'])) return undefined;
    return { version: String(list['version']), files: Object.keys(list['files']) };
  } catch {
    return undefined;
  }
}

/** Asks the server for every file of the kit that a page may need, and for the themes that it names. */
export async function checkFiles(
  page: Document,
  script: string,
  version: string,
): Promise<readonly Finding[]> {
  const release = await releaseAt(script);
  const themes = [...page.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]')]
    .map(({ href }) => href)
    .filter((href) => /\/themes\/[\w-]+\.css/.test(href));
  const files = release?.files.filter((file) => /\.(js|css)$/.test(file)) ?? [];
  const addresses = [...themes, ...files.map((file) => new URL(file, script).href)];
  const answers = await askAll([...new Set(addresses)]);
  return [...readFiles(answers), ...besides(release, script, version)];
}

function besides(release: Release | undefined, script: string, version: string): Finding[] {
  if (!release) return [{ code: 'file-moved', address: shownAddress(script) }];
  if (release.version === version) return [];
  return [{ code: 'file-mixed', script: version, files: shownText(release.version) }];
}

async function askAll(addresses: readonly string[]): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = [];
  const left = addresses.values();
  const work = async (): Promise<void> => {
    for (const address of left) answers.push(await ask(address));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers.sort((one, other) => one.address.localeCompare(other.address));
}

async function ask(address: string): Promise<FileAnswer> {
  try {
    let { status, headers } = await fetch(address, { method: 'HEAD' });
    // Some servers take no HEAD.
    if (status === 405 || status === 501) ({ status, headers } = await fetch(address));
    return { address, status, type: headers.get('content-type') ?? '' };
  } catch {
    return { address, status: 0, type: '' };
  }
}
