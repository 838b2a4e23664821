import { localeFor, type Locale } from '@stadtkit/kinds/locale.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Renders its host anew when a `lang` attribute changes anywhere above it. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #roots: readonly Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = [...rootsOf(this.#host)];
    for (const root of this.#roots) watch(root).add(this.#host);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#host);
  }

  /** The language of the nearest `[lang]`, through shadow roots. */
  get locale(): Locale {
    return localeFor(tagAround(this.#host));
  }
}

/** The `lang` of the nearest element that has one, through shadow roots. */
export function tagAround(element: Element | null): string | null {
  let from = element;
  while (from) {
    const found: Element | null = from.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

function* rootsOf(element: Element): Iterable<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}

interface Watch {
  readonly hosts: Set<Host>;
  readonly observer: MutationObserver;
}

/** One observer a root, however many elements stand in it: a thousand observers of a document are slow. */
const watches = new WeakMap<Node, Watch>();

function watch(root: Node): Set<Host> {
  let found = watches.get(root);
  if (!found) {
    const hosts = new Set<Host>();
    const observer = new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    found = { hosts, observer };
    watches.set(root, found);
  }
  return found.hosts;
}

function unwatch(root: Node, host: Host): void {
  const found = watches.get(root);
  found?.hosts.delete(host);
  if (found?.hosts.size !== 0) return;
  found.observer.disconnect();
  watches.delete(root);
}
