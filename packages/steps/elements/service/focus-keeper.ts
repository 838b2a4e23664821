import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whoever pressed a button that is gone now, such as “try again”, stays in the service: the heading of the screen gets the
 * focus, which else falls to the page (WCAG 2.4.3).
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isLooking = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#isLooking || !this.#host.shadowRoot?.activeElement) return;
    this.#isLooking = true;
    // When the elements on the screen have drawn themselves, too.
    requestAnimationFrame(() => {
      this.#isLooking = false;
      if (document.activeElement === document.body)
        this.#host.shadowRoot?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
  }
}
