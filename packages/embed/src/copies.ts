import { version } from './version.js';

/** What a copy of the kit leaves on the element that it defines, for those that come after it. */
export interface Copy {
  readonly version: string;
  /** The address of its script. */
  readonly source: string;
}

/** The copy that runs this page’s services, if there is one. */
export const runningCopy = (): Copy | undefined =>
  customElements.get('stadt-service') as unknown as Copy | undefined;

/** Whether no other copy runs on this page; otherwise says so, once. The first one wins. */
export function isFirstCopy(source: string): boolean {
  const first = runningCopy();
  if (!first) return true;
  console.warn(
    `Stadtkit ${version} (${source}) does nothing: version ${first.version} (${first.source}) runs on this page already. Include it once.`,
  );
  return false;
}
