import { localeFor, type Locale } from '@stadtkit/kinds/locale.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host anew when a `lang` attribute changes anywhere above it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#host.requestUpdate();
    });
    for (const root of rootsOf(this.#host))
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The language of the nearest `[lang]`, through shadow roots. */
  get locale(): Locale {
    let from: Element | null = this.#host;
    while (from) {
      const found: Element | null = from.closest('[lang]');
      if (found) return localeFor(found.getAttribute('lang'));
      const root: Node = from.getRootNode();
      from = root instanceof ShadowRoot ? root.host : null;
    }
    return 'de';
  }
}

function* rootsOf(element: Element): Iterable<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}
