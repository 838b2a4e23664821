import { ownerOf } from './controls.js';

/** A field, as the root that it stands in sees it. */
interface Member extends Element, EventListenerObject {
  /** What is shown; it quotes the label. */
  readonly sentence: string;
  /** Somebody acts on the page: from now on answers may be asked for. */
  wake(): void;
  requestUpdate(): void;
}

/** The first sign of somebody; of a finger or a mouse, of keys, of a screen reader. */
const SIGNS = ['pointerdown', 'keydown', 'focusin', 'click'];

let isAwake = false;

const MEMBER = '[data-stadt-field]';

/**
 * What fields hear of the document or shadow root that they stand in: its events `reset`, `formdata` and `pageshow`, and by
 * `requestUpdate()` what the page changed in them. Once a root: a thousand observers and listeners are slow.
 */
export class FieldRoot {
  /** The root of a field that stands in a page; it hears of it from now on. */
  static join(field: Member): FieldRoot {
    const node = field.getRootNode();
    const found = roots.get(node) ?? new FieldRoot(node, field.ownerDocument.defaultView);
    roots.set(node, found);
    found.#members.add(field);
    if (isAwake) field.wake();
    return found;
  }

  readonly #node: Node;
  readonly #members = new Set<Member>();
  readonly #events = new AbortController();
  readonly #observer = new MutationObserver((records) => {
    this.#tell(records);
  });

  private constructor(node: Node, window: Window | null) {
    this.#node = node;
    const { signal } = this.#events;
    const hear = (event: Event): void => {
      for (const member of this.#members) member.handleEvent(event);
    };
    for (const type of ['reset', 'formdata']) node.addEventListener(type, hear, { signal });
    const wake = (): void => {
      isAwake = true;
      for (const member of this.#members) member.wake();
    };
    for (const sign of SIGNS)
      node.addEventListener(sign, wake, { signal, capture: true, once: true });
    // Back and forward bring answers back without a word.
    window?.addEventListener('pageshow', hear, { signal });
    this.#observer.observe(node, { childList: true, subtree: true });
  }

  leave(field: Member): void {
    this.#members.delete(field);
    if (this.#members.size > 0) return;
    this.#events.abort();
    this.#observer.disconnect();
    roots.delete(this.#node);
  }

  /** What changes meanwhile is our own doing, and no news. */
  quietly(act: () => void): void {
    this.#tell(this.#observer.takeRecords());
    act();
    this.#observer.takeRecords();
  }

  #tell(records: readonly MutationRecord[]): void {
    const changed = new Set(records.flatMap((record) => [...concernedBy(record)]));
    for (const member of changed) if (this.#members.has(member)) member.requestUpdate();
  }
}

const roots = new WeakMap<Node, FieldRoot>();

const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;

/** The fields that must look again. Words alone matter only where a sentence quotes them. */
function* concernedBy({ target, addedNodes, removedNodes }: MutationRecord): Iterable<Member> {
  const isWords = [...addedNodes, ...removedNodes].every(isText);
  let at = target instanceof Element && target.matches(MEMBER) ? target : ownerOf(target);
  for (; at; at = ownerOf(at)) {
    const member = at as Member;
    if (at.matches(MEMBER) && !(isWords && !member.sentence)) yield member;
  }
}
