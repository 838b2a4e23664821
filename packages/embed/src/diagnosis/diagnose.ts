/**
 * The diagnosis: what hinders a service on this page, and what to do. A bundle of its own (`diagnosis.js`), loaded for
 * `?stadt-debug` only; shares nothing with the scripts that it looks at, since they may be what does not run.
 */
import type { ServiceElement } from '@stadtkit/steps/elements/service.js';
import { textIn, localeFor } from '@stadtkit/kinds/locale.js';
import { DiagnosisElement } from './diagnosis-element.js';
import { checkFiles, releaseAt } from './file-checks.js';
import type { Facts, Finding, FoundCopy } from './finding.js';
import { addressesOf, checkGateway } from './gateway-checks.js';
import { checkPage, scriptsOf } from './page-checks.js';
import { watchPolicy } from './policy-watch.js';
import { readViolation } from './read-policy.js';
import { readScripts, serviceScripts } from './read-scripts.js';
import { shownAddress, shownText } from './shown.js';
import { checkTheme } from './theme-checks.js';

/** The copy that asks. */
export interface AskingCopy {
  readonly script: string;
  readonly version: string;
}

/** Shows in the page what is wrong with it, and what to do; once, however many copies ask. */
export function diagnose(page: Document, copy: AskingCopy): void {
  if (customElements.get('stadt-diagnosis')) return;
  customElements.define('stadt-diagnosis', DiagnosisElement);
  const found = new Map<string, Finding>();
  const panel = new DiagnosisElement();
  let looked = false;
  const show = (): void => {
    if (looked) panel.show(factsOf(page, copy), [...found.values()]);
  };
  const add = (finding: Finding | undefined): void => {
    if (finding) found.set(JSON.stringify(finding), finding);
  };
  watchPolicy(page, (violation) => {
    const places = [new URL('.', copy.script).href, ...gatewaysOf(page)];
    add(readViolation(violation, { origin: location.origin, places }));
    show();
  });
  const look = async (): Promise<void> => {
    place(page, panel);
    (await everything(page, copy)).forEach(add);
    looked = true;
    show();
  };
  if (page.readyState === 'complete') void look();
  else addEventListener('load', () => void look());
}

/** Beside the first service that can be seen; else at the end of the page. */
function place(page: Document, panel: HTMLElement): void {
  const mount = page.querySelector('[data-stadt-service], stadt-service');
  if (mount && isSeen(mount)) mount.before(panel);
  else page.body.append(panel);
}

/** Not in a closed `<details>` or a hidden tab. */
const isSeen = (mount: Element): boolean => mount.getClientRects().length > 0;

async function everything(page: Document, copy: AskingCopy): Promise<readonly Finding[]> {
  const services = [...page.querySelectorAll('stadt-service')];
  const found = await Promise.all([
    scriptRuns(copy.script),
    otherCopies(page, copy),
    checkFiles(page, copy.script, copy.version),
    ...services.map(checkGateway),
  ]);
  return [...checkPage(page), ...checkTheme(page), ...found.flat()];
}

/** TypeScript’s `lib.dom` does not know Trusted Types yet. */
type WithTrustedTypes = Window & {
  readonly trustedTypes?: { createPolicy(name: string, rules: object): unknown };
};

/** Not every browser remembers what a policy has refused: then it is refused once more, and heard. */
function askForPolicy(): void {
  try {
    (window as WithTrustedTypes).trustedTypes?.createPolicy('lit-html', {});
  } catch {
    // Heard by the watch over policies.
  }
}

/** A module that broke breaks again when it is asked for, with the same error and without being run twice. */
async function scriptRuns(address: string): Promise<readonly Finding[]> {
  if (customElements.get('stadt-service')) return [];
  askForPolicy();
  // Asked for as a module, a classic one would run twice.
  if (readScripts([{ src: address, module: true }]).length > 0) return [];
  try {
    await import(/* @vite-ignore */ address);
    return [];
  } catch (error) {
    return [
      { code: 'script-broken', address: shownAddress(address), says: shownText(String(error)) },
    ];
  }
}

/** Scripts of other versions that the page names. */
async function otherCopies(page: Document, copy: AskingCopy): Promise<readonly Finding[]> {
  const winner = customElements.get('stadt-service') as unknown as Partial<FoundCopy> | undefined;
  const running = {
    version: winner?.version ?? copy.version,
    source: shownAddress(winner?.source ?? copy.script),
  };
  const others = [...serviceScripts(scriptsOf(page)).map(({ src }) => src), copy.script];
  const found = await Promise.all(
    [...new Set(others)].map(async (source) => ({
      version: source === copy.script ? copy.version : ((await releaseAt(source))?.version ?? '?'),
      source: shownAddress(source),
    })),
  );
  return found
    .filter(({ version, source }) => source !== running.source && version !== running.version)
    .map((other) => ({ code: 'other-version', running, other }));
}

const gatewaysOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('stadt-service')].flatMap((service) => {
    const { definition, gateway } = addressesOf(service) ?? {};
    return [definition, gateway].filter((address) => address !== undefined && address !== '');
  }) as string[];

function factsOf(page: Document, { script, version }: AskingCopy): Facts {
  const base = new URL('.', script).href;
  const locale = localeFor(page.documentElement.lang);
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return {
    version,
    script: shownAddress(script),
    page: shownAddress(location.href),
    services: [...page.querySelectorAll<ServiceElement>('stadt-service')].flatMap((element) =>
      element.service
        ? [
            {
              title: shownText(textIn(element.service.title, locale)),
              version: shownText(element.service.version),
              gateway: shownAddress(addressesOf(element)?.gateway ?? ''),
            },
          ]
        : [],
    ),
    bytes: loaded
      .filter(({ name, initiatorType }) => name.startsWith(base) && initiatorType !== 'fetch')
      .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  };
}
