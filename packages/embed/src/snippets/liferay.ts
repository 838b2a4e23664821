import { attributesOf } from './service-tags.js';
import type { Wish } from './wish.js';

/** What the widget of the client extension is told in its configuration: one line for each attribute. */
export const widgetLines = (wish: Wish): string =>
  Object.entries(attributesOf(wish))
    .flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []))
    .join('\n');
