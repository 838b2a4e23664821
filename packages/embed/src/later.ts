import type { UploadPort } from '@stadtkit/fields/upload.js';

/** A port that is brought when it is asked for something, once. */
export function later(bring: () => Promise<UploadPort>): UploadPort {
  let coming: Promise<UploadPort> | undefined;
  const port = (): Promise<UploadPort> => {
    coming ??= bring().catch((error: unknown) => {
      coming = undefined;
      throw error;
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
