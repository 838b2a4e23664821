/** How time passes; tests bring a clock of their own. */
export interface Pace {
  /** Comes after so many milliseconds, or at once when the signal is given. Never fails. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const realPace: Pace = {
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

/** How long to wait before the next try, in milliseconds: 1 s, 2 s, 4 s … but never more than a minute. */
export const delayBefore = (attempt: number): number => Math.min(1_000 * 2 ** attempt, 60_000);
