/** What the browser calls. */
interface Reactions extends Element {
  connectedCallback?: (this: Reactions) => void;
  disconnectedCallback?: (this: Reactions) => void;
}

const DEFERRED = '[defer-hydration]';

const waiting = new WeakSet<Element>();

/**
 * Lets an element wait while it, or anything around it, carries `defer-hydration`: a framework compares what the server
 * wrote with what it would write itself, and until then nobody else may write there. The attribute is a protocol of the
 * Web Components Community Group (2021), which `@lit-labs/ssr` follows too.
 */
export function waitForHydration(reactions: Reactions): void {
  const { connectedCallback, disconnectedCallback } = reactions;

  reactions.connectedCallback = function () {
    const around = this.closest(DEFERRED);
    if (!around) return connectedCallback?.call(this);
    waiting.add(this);
    // At these, elements write into the page.
    for (const type of ['focusin', 'input', 'change', 'invalid', 'drop'])
      this.parentNode?.addEventListener(type, keepQuiet, true);
    new MutationObserver((_, observer) => {
      if (around.matches(DEFERRED)) return;
      observer.disconnect();
      if (waiting.delete(this)) this.connectedCallback?.();
    }).observe(around, { attributes: true });
  };

  reactions.disconnectedCallback = function () {
    if (!waiting.delete(this)) disconnectedCallback?.call(this);
  };
}

/** What is answered meanwhile is read when the wait is over. React stops such events too until it has taken over. */
function keepQuiet(event: Event): void {
  if ((event.target as Element).closest(DEFERRED)) event.stopPropagation();
}
