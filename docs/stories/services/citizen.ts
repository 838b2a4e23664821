import { localeFor, textIn } from '@stadtkit/kinds/locale.js';
import type { Service } from '@stadtkit/steps/service.js';
import { userEvent, waitFor } from 'storybook/test';

/** What another party does takes time on a busy machine. The whole page is no help in a message. */
const PATIENCE = { timeout: 15_000, onTimeout: (error: Error) => error };

/** A document or shadow root and all shadow roots in it. */
function* roomsIn(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) yield* roomsIn(shadowRoot);
}

function inside(
  root: ParentNode,
  [first = '', ...rest]: readonly string[],
): HTMLElement | undefined {
  for (const room of roomsIn(root)) {
    const found = room.querySelector<HTMLElement>(first);
    if (!found) continue;
    if (rest.length === 0) return found;
    return found.shadowRoot ? inside(found.shadowRoot, rest) : undefined;
  }
  return undefined;
}

/** A citizen who clicks through a story. Finds things by what they are, so that it works in every language. */
export class Citizen {
  readonly #canvas: HTMLElement;
  readonly #service: Service;

  constructor(canvas: HTMLElement, service: Service) {
    this.#canvas = canvas;
    this.#service = service;
  }

  /** Waits for the first element that a selector finds; `a >>> b` looks for `b` in the shadow root of `a`. */
  find(selector: string): Promise<HTMLElement> {
    return waitFor(() => {
      const found = inside(this.#canvas, selector.split(' >>> '));
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    }, PATIENCE);
  }

  /** Waits until the screen of a step, or of a rule that says no, is shown, with nothing under way. */
  async sees(screen: string): Promise<void> {
    const { steps, eligibility } = this.#service;
    const title = [...steps, ...eligibility].find(({ name }) => name === screen)?.title ?? {
      de: screen,
    };
    const wanted = textIn(title, localeFor(document.documentElement.lang));
    const service = await this.find('stadt-service');
    await waitFor(() => {
      const root = service.shadowRoot;
      const shown = root?.querySelector('h2')?.textContent.trim() ?? '';
      if (shown !== wanted) throw new Error(`“${shown}” is shown, not “${wanted}”.`);
      if (root?.querySelector('[aria-live] > p')) throw new Error('Something is under way.');
    }, PATIENCE);
  }

  async presses(selector: string): Promise<void> {
    await userEvent.click(await this.find(selector));
  }

  /** Goes on: the one thing to do on the screen of a service. */
  async goesOn(): Promise<void> {
    await this.presses(
      '.actions stadt-action:not([variant]) button, .actions [variant=primary] button',
    );
  }

  async types(name: string, text: string): Promise<void> {
    await userEvent.type(await this.find(`input[name=${name}]`), text);
  }

  async chooses(name: string, value: string): Promise<void> {
    await this.presses(`input[name=${name}][value="${value}"]`);
  }
}
