import { Story } from '@storybook/addon-docs/blocks';
import { createElement as h, type ReactElement } from 'react';
import { Prose } from './prose.js';
import type { DocsStory } from './stories.js';

/** A story as it is, in the look that the toolbar says, and a link to it alone. */
export const Live = ({ story }: { readonly story: DocsStory }): ReactElement =>
  h(
    'div',
    { className: 'stadt-live' },
    h('div', { className: 'sb-unstyled' }, h(Story, { of: story.moduleExport })),
    h(
      'p',
      { className: 'stadt-alone' },
      h('a', { href: `./?path=/story/${story.id}`, target: '_top' }, `Open “${story.name}” alone`),
    ),
  );

/** An example of a page: the live story, then its words and the code to copy. */
export const Example = ({ heading, text, story }: ExampleProps): ReactElement =>
  h('section', null, h('h3', null, heading), story && h(Live, { story }), h(Prose, { text }));

interface ExampleProps {
  readonly heading: string;
  readonly text: string;
  readonly story?: DocsStory | undefined;
}
