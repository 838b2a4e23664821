/** What the browser calls. */
interface Reactions extends Element {
  connectedCallback?(): void;
  disconnectedCallback?(): void;
  connectedMoveCallback?(): void;
}

const ATTRIBUTE = 'defer-hydration';

/** At these, elements write into the page, or into what is about to be compared. */
const HEARD = ['focusin', 'input', 'change', 'invalid', 'dragenter', 'dragover', 'drop'];

/** Who waits, by what they wait for, and by whom. */
const waits = new WeakMap<Element, Set<Reactions>>();
const waiting = new WeakMap<Element, Set<Reactions>>();

/**
 * Lets an element wait while it, or anything around it, carries `defer-hydration`: a framework compares what the server
 * wrote with what it would write itself, and until then nobody else may write there. The attribute is a protocol of the
 * Web Components Community Group (2021), which `@lit-labs/ssr` follows too.
 */
export function waitForHydration(reactions: Reactions): void {
  const { connectedCallback, disconnectedCallback, connectedMoveCallback } = reactions;

  reactions.connectedCallback = function () {
    const around = this.closest(`[${ATTRIBUTE}]`);
    if (around) waiting.set(this, waitersFor(around).add(this));
    else connectedCallback?.call(this);
  };

  reactions.disconnectedCallback = function () {
    if (!stopWaiting(this)) disconnectedCallback?.call(this);
  };

  // An element without it is disconnected and connected when it moves.
  if (connectedMoveCallback)
    reactions.connectedMoveCallback = function () {
      if (stopWaiting(this)) this.connectedCallback?.();
      else connectedMoveCallback.call(this);
    };
}

const stopWaiting = (element: Reactions): boolean =>
  waiting.get(element)?.delete(element) ?? false;

function waitersFor(around: Element): Set<Reactions> {
  const found = waits.get(around);
  if (found) return found;
  const waiters = new Set<Reactions>();
  waits.set(around, waiters);
  const isOver = new AbortController();
  const observer = new MutationObserver(() => {
    if (around.hasAttribute(ATTRIBUTE)) return;
    observer.disconnect();
    isOver.abort();
    waits.delete(around);
    for (const one of waiters) if (stopWaiting(one)) one.connectedCallback?.();
  });
  observer.observe(around, { attributeFilter: [ATTRIBUTE] });
  keepQuiet(around, isOver.signal);
  return waiters;
}

/** What is answered meanwhile is read when the wait is over. React itself stops such events until it has taken over. */
function keepQuiet(around: Element, signal: AbortSignal): void {
  // One above, since an element that carries the attribute itself was there first with its listeners.
  const above = around.parentNode ?? around;
  const stop = (event: Event) => {
    if (around.hasAttribute(ATTRIBUTE) && around.contains(event.target as Node))
      event.stopPropagation();
  };
  for (const type of HEARD) above.addEventListener(type, stop, { capture: true, signal });
}
