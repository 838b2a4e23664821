/** How time passes; tests bring a clock of their own. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  /** Comes after so many milliseconds, or at once when the signal is given. Never fails. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const realPace: Pace = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((come) => {
      if (signal.aborted) {
        come();
        return;
      }
      const timer = setTimeout(come, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        come();
      });
    }),
};

/** 1 day, milliseconds: whoever asks for more patience is not believed. */
const LONGEST = 24 * 3_600_000;

/** How long to wait before the next try, in milliseconds: as long as is wanted, or 1 s, 2 s, 4 s … at most a minute. */
export const delayBefore = (attempt: number, wanted = 0): number =>
  wanted >= 1_000 ? Math.min(wanted, LONGEST) : Math.min(1_000 * 2 ** attempt, 60_000);
