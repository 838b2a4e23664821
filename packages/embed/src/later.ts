import type { UploadPort } from '@stadtkit/fields/upload.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';

/** A port that is brought when it is asked for something, once. */
export function later(bring: () => Promise<UploadPort>): UploadPort {
  let coming: Promise<UploadPort> | undefined;
  const port = (): Promise<UploadPort> => {
    coming ??= bring().catch((cause: unknown) => {
      coming = undefined;
      // Without a connection, worth another try: whatever else is thrown counts as refused for good.
      throw new PartyFault('down', 'The port cannot be loaded.', { cause });
    });
    return coming;
  };
  return {
    seal: async (...asked) => (await port()).seal?.(...asked) ?? asked[0],
    open: async (...asked) => (await port()).open(...asked),
    send: async (...asked) => (await port()).send(...asked),
    offset: async (...asked) => (await port()).offset(...asked),
    forget: async (...asked) => (await port()).forget?.(...asked),
  };
}
