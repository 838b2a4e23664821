import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { readLook } from './look.js';
import { frame, show } from './page.js';

/** Puts a story into the host page. */
export const inPage: Decorator = (story, { globals, viewMode }) => {
  const look = readLook(globals);
  // Alone on the page, a story may ask for a look of its own (`globals` of a story).
  if (viewMode === 'story') show(look);
  const dress = (place?: Element) => {
    if (place instanceof HTMLElement) frame(place, look);
  };
  return html`<div ${ref(dress)}><div>${story()}</div></div>`;
};
