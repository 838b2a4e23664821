import { attributesOf } from './service-tags.js';
import type { SnippetOptions } from './snippet-options.js';

/** What the widget of the client extension is told in its configuration: one line for each attribute. */
export const widgetLines = (options: SnippetOptions): string =>
  Object.entries(attributesOf(options))
    .flatMap(([name, value]) => (typeof value === 'string' ? [`${name}=${value}`] : []))
    .join('\n');
