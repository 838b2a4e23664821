import type { FrameSays, HostSays } from './protocol.js';

/** The page around this frame, as far as it runs `host.ts`. Nothing is told to it before it has greeted. */
export class FrameHost {
  /** Its address; nothing while it has not greeted. */
  page: string | undefined;
  #origin = '';
  #leads = false;
  #height = 0;
  #title = '';

  constructor(readonly onGreeting: (host: HostSays) => void) {
    addEventListener('message', this.#hear);
    new ResizeObserver(this.#measure).observe(document.body);
    addEventListener('focusin', this.#see);
  }

  say(what: FrameSays): void {
    if (this.page !== undefined) parent.postMessage(what, this.#origin);
  }

  /** Gives the frame a name, which it gets as soon as its service is there. */
  name(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.#tell();
  }

  /** Opens a page of another party in the whole window, by the page around if that wants to do it itself. */
  leave(url: string): void {
    if (this.#leads) {
      this.say({ stadtkit: 'leave', url });
      return;
    }
    try {
      (window.top ?? window).location.href = url;
    } catch {
      // A sandboxed frame may not: the link that is shown is what remains.
    }
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<HostSays | null>): void => {
    if (source !== parent || data?.stadtkit !== 'host') return;
    const { page } = data;
    // Only of itself may a page say that people come back to it; the gateway has its own list besides.
    if (typeof page !== 'string' || !page.startsWith(`${origin}/`)) return;
    this.#origin = origin;
    this.page = page;
    this.#leads = data.leads;
    this.onGreeting(data);
    // From now on the frame has the height of what is in it.
    document.documentElement.toggleAttribute('data-fitted', true);
    this.#tell();
  };

  readonly #measure = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === this.#height) return;
    this.#height = height;
    this.#tell();
  };

  #tell(): void {
    this.say({ stadtkit: 'size', height: this.#height, title: this.#title });
  }

  /** Focus that a script has set does not scroll pages of other origins. */
  readonly #see = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element)
      this.say({ stadtkit: 'see', top: Math.max(1, target.getBoundingClientRect().top) });
  };
}
