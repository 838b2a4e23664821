import type { StatusMessage } from '@stadtkit/element/status-message.js';
import { queryOwn } from '@stadtkit/element/controls.js';
import { suggestions, type Suggest } from '../../src/adapters/suggestions.js';
import { realPace, type Pace } from '../../src/pace.js';
import { AskedSource } from './asked-source.js';
import { Combobox, type ComboboxHost } from './combobox.js';
import { SelectSource } from './select-source.js';

/** How the field asks, as the page wrote it. */
interface Asker extends ComboboxHost {
  readonly src: string | null;
  readonly suggest: Suggest | undefined;
  readonly onlyList: boolean;
  readonly pace: Pace | undefined;
}

/** Makes a combobox of what the page wrote. */
export function enhance(
  field: Asker,
  carrier: HTMLInputElement | HTMLSelectElement,
  note: StatusMessage,
): Combobox {
  // A clone brings along what was added to its original.
  for (const left of queryOwn(field, '[data-typed], [data-list], [data-count]')) left.remove();
  const source =
    carrier instanceof HTMLSelectElement
      ? new SelectSource(carrier, () => field.requestUpdate())
      : new AskedSource(
          carrier,
          queryOwn<HTMLInputElement>(field, 'input[data-code]')[0] ?? null,
          () => ({
            suggest:
              field.suggest ?? ((text, signal) => suggestions(field.src ?? '', text, signal)),
            onlyList: field.onlyList,
            pace: field.pace ?? realPace,
          }),
        );
  return new Combobox(field, source, note);
}
