import { queryOwn } from '@stadtkit/element/controls.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { PropertyValues } from '@lit/reactive-element';
import { declarationMessages } from '../../src/messages/declaration-messages.js';
import { Checkbox } from '../checkbox/checkbox.js';

/**
 * A statement to agree to: its full text (`[data-statement]`), and after it a native checkbox in its label.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 */
export class Declaration extends Checkbox {
  protected override get untickedProblem(): Problem {
    return { code: 'not-agreed' };
  }

  protected override updated(changed: PropertyValues<this>): void {
    for (const link of queryOwn<HTMLAnchorElement>(this, 'a[href]:not([target])'))
      this.#openAside(link);
    super.updated(changed);
  }

  /** A link that leads away from a form that was filled in loses the answers. Whoever follows it is told before. */
  #openAside(link: HTMLAnchorElement): void {
    if (link.hash !== '' && link.pathname === this.ownerDocument.location.pathname) return;
    const told = this.ownerDocument.createElement('span');
    told.textContent = ` (${messagesIn(declarationMessages, this.locale).newWindow})`;
    link.append(told);
    link.target = '_blank';
    link.relList.add('noopener');
  }
}
