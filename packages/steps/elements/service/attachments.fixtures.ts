import type { FileAnswer } from '../../src/question-kinds.js';

/** A place for files in the memory of the page, that gives the references which a service keeps. */
export function memoryAttachments() {
  let sent = 0;
  return {
    open: async (file: File): Promise<string> => {
      sent += 1;
      const answer: FileAnswer = {
        id: `00000000-0000-4000-8000-${String(sent).padStart(12, '0')}`,
        name: file.name,
        type: file.type,
        size: String(file.size),
        sha512: 'a'.repeat(128),
      };
      return JSON.stringify(answer);
    },
    send: async () => undefined,
    offset: async () => 0,
    forget: async () => undefined,
  };
}
