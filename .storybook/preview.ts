import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './preview.css';
import { pageOf } from './pages.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Sprache',
      toolbar: {
        title: 'Sprache',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'de-simple', title: 'Leichte Sprache' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Farbschema',
      toolbar: {
        title: 'Farbschema',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Hell' },
          { value: 'dark', title: 'Dunkel' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'de', scheme: 'light' },
  parameters: {
    layout: 'padded',
    docs: { extractComponentDescription: pageOf },
    controls: { expanded: true },
    options: { storySort: { order: ['Stadtkit', ['Start', 'Farben und Maße'], '*'] } },
    a11y: { test: 'error' },
  },
  decorators: [
    (story, { globals }) => {
      const locale = String(globals['locale'] ?? 'de');
      document.documentElement.lang = locale;
      // The tokens follow the scheme of the page.
      document.documentElement.style.colorScheme = String(globals['scheme'] ?? 'light');
      return html`<div class="stadt-story" lang=${locale}>${story()}</div>`;
    },
  ],
};

export default preview;
