import type { Preview } from '@storybook/web-components-vite';
import '@stadtkit/fonts/fonts.css';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import { ComponentPage } from './docs/component-page.js';
import { Container } from './docs/container.js';
import { controls } from './docs/manifest.js';
import { words } from './docs/prose.js';
import { inPage } from './in-page.js';
import { plainLook, readLook, toolbar } from './look.js';
import { show } from './page.js';
import './docs/blocks.css';
import './docs/docs.css';
import './preview.css';

// Pages without a story have no decorators; they hear of the globals on the channel.
const hear = ({ globals }: { readonly globals: Record<string, unknown> }): void => {
  show(readLook(globals));
};
for (const told of ['setGlobals', 'globalsUpdated']) addons.getChannel().on(told, hear);

setCustomElementsManifest(controls);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: { ...plainLook },
  parameters: {
    layout: 'fullscreen',
    docs: { page: ComponentPage, container: Container, components: words },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          'Foundations',
          ['Colour', 'Type', 'Space', 'Shape', 'Icons', 'Language', 'Writing', 'Theme builder'],
          'Fields',
          'Content',
          'Steps',
          'Identity',
          'Payment',
          'Licence',
          'Services',
          'Embedding',
          ['In a CMS', 'Snippet', 'Recipes', 'Texts for the municipality'],
          'Accessibility',
          'Changes',
        ],
      },
    },
    a11y: { test: 'error' },
  },
  // A story that takes nothing has nothing to control.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) => (Object.keys(initialArgs).length > 0 ? argTypes : {}),
  ],
  decorators: [inPage],
};

export default preview;
