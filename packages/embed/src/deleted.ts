const NAME = 'stadtkit';

/** What tabs tell each other: ids that were deleted; or the question which ones. */
type Message = readonly string[] | 'which';

/**
 * What was deleted since this page was opened, here or in another tab of this browser. Tabs tell each other while they are
 * open, by random ids, and nothing of it is stored. Whoever was away meanwhile, or asleep in the cache of the browser, asks.
 */
export class Deleted {
  readonly #ids: Set<string>;
  #channel: BroadcastChannel | undefined;

  /** `ids`: what this page knows of; what others delete is added. */
  constructor(ids: Set<string>) {
    this.#ids = ids;
  }

  /** Tells the other tabs what this one has deleted. */
  tell(id: string): void {
    if (this.#channel) tell(this.#channel, [id]);
    else
      withChannel((channel) => {
        tell(channel, [id]);
        channel.close();
      });
  }

  /** `then`: another tab has deleted something; until the signal says that nobody listens any more. */
  listen(then: (id: string) => void, signal: AbortSignal): void {
    withChannel((channel) => {
      this.#channel = channel;
      channel.onmessage = ({ data }: MessageEvent<Message>) => {
        if (data === 'which') {
          if (this.#ids.size > 0) tell(channel, [...this.#ids]);
          return;
        }
        for (const id of data) {
          if (this.#ids.has(id)) continue;
          this.#ids.add(id);
          then(id);
        }
      };
      const ask = (): void => {
        tell(channel, 'which');
      };
      if (typeof addEventListener === 'function') addEventListener('pageshow', ask, { signal });
      signal.addEventListener('abort', () => {
        channel.close();
        this.#channel = undefined;
      });
      ask();
    });
  }
}

const tell = (channel: BroadcastChannel, message: Message): void => {
  channel.postMessage(message);
};

/** Web views and documents of no origin may have none; then each tab is alone. */
function withChannel(then: (channel: BroadcastChannel) => void): void {
  try {
    then(new BroadcastChannel(NAME));
  } catch {
    // What was sent is looked up when the tab is opened again.
  }
}
