import { waitUntil } from '@open-wc/testing';

/**
 * Waits until something is so. The limit only ends what never comes: three engines on a busy machine may take seconds
 * for what they load on demand.
 */
export const until = (isSo: () => unknown, what?: string): Promise<void> =>
  waitUntil(isSo, what, { timeout: 60_000 });
