import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './preview.css';
import './theme.ts';
import { pageFor } from './page.ts';

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
    docs: { page: pageFor },
    controls: { expanded: true },
    options: { storySort: { order: ['Stadtkit', ['Start', 'Farben und Maße'], '*'] } },
    a11y: { test: 'error' },
  },
  decorators: [
    (story, { globals }) => {
      const locale = String(globals['locale'] ?? 'de');
      document.documentElement.lang = locale;
      document.documentElement.dataset['scheme'] = String(globals['scheme'] ?? 'light');
      return html`<div class="stadt-story" lang=${locale}>${story()}</div>`;
    },
  ],
};

export default preview;
