import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { examplesIn } from './page.js';

/** An example of a page as a story, so that page, story and tests show the same HTML. */
export function story(page: string, name: string): StoryObj {
  const found = examplesIn(page).find((example) => example.name === name);
  if (!found) throw new Error(`The page has no example “${name}”.`);
  return {
    name,
    render: () => html`${unsafeHTML(found.html)}`,
    parameters: { docs: { source: { code: found.html } } },
  };
}
