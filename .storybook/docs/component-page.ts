import { Controls } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement } from 'react';
import { Example, Live } from './example.js';
import { Changes, Tried } from './facts.js';
import { Interface } from './interface-tables.js';
import { declarationOf } from './manifest.js';
import type { Section } from './page-text.js';
import { changesOf, pageOf, storyResults, triedOf } from './pages.js';
import { Prose } from './prose.js';
import { Scroll } from './scroll.js';
import { useStories, type DocsStory } from './stories.js';

const PLAYGROUND = 'Playground';
const EXAMPLES = 'Examples';

/** The page of an element: its own words, its examples alive, and what the build knows about it. */
export function ComponentPage(): ReactElement {
  const stories = useStories();
  const tag = String(stories[0]?.component ?? '');
  const { title, intro, sections } = pageOf(tag);
  const file = String(stories[0]?.parameters['fileName'] ?? '');
  const at = sections.findIndex(({ heading }) => heading === EXAMPLES);
  const before = at < 0 ? sections : sections.slice(0, at);
  const after = at < 0 ? [] : sections.slice(at + 1);
  return h(
    Fragment,
    null,
    h('h1', null, title || (stories[0]?.title.split('/').at(-1) ?? '')),
    h(Prose, { text: intro }),
    before.map(words),
    h(Playground, { story: stories.find(({ name }) => name === PLAYGROUND) }),
    h(Examples, { section: sections[at], stories }),
    after.map(words),
    h(Interface, { declaration: declarationOf(tag) }),
    h(Tried, { rows: triedOf(tag), stories: storyResults(stories.map(({ id }) => id)) }),
    h(Changes, { changes: changesOf(file) }),
  );
}

const words = ({ heading, text, parts }: Section): ReactElement =>
  h(
    'section',
    { key: heading },
    h('h2', null, heading),
    h(Prose, { text }),
    parts.map((part) => h(Example, { key: part.heading, ...part })),
  );

const Playground = ({ story }: { readonly story: DocsStory | undefined }): ReactElement | null =>
  story
    ? h(
        'section',
        null,
        h('h2', null, PLAYGROUND),
        h(Live, { story }),
        h(
          Scroll,
          { name: 'Controls' },
          h(Controls, { of: story.moduleExport, exclude: objectsOf(story) }),
        ),
      )
    : null;

/** Args whose control is a tree, which no screen reader understands; they stand in the panel below the story alone. */
const objectsOf = ({ argTypes }: DocsStory): string[] =>
  Object.keys(argTypes).filter((name) => {
    const control: unknown = argTypes[name]?.control;
    return (
      typeof control === 'object' &&
      control !== null &&
      'type' in control &&
      control.type === 'object'
    );
  });

/** The examples of the page with their stories, then the stories that the page has no words for. */
function Examples({ section, stories }: ExamplesProps): ReactElement | null {
  const parts = section?.parts ?? [];
  const others = stories.filter(
    ({ name }) => name !== PLAYGROUND && !parts.some(({ heading }) => heading === name),
  );
  if (parts.length + others.length === 0) return null;
  const storyOf = (name: string) => stories.find((story) => story.name === name);
  return h(
    'section',
    null,
    h('h2', null, EXAMPLES),
    h(Prose, { text: section?.text ?? '' }),
    parts.map((part) => h(Example, { key: part.heading, ...part, story: storyOf(part.heading) })),
    others.map((story) => h(Example, { key: story.id, heading: story.name, text: '', story })),
  );
}

interface ExamplesProps {
  readonly section: Section | undefined;
  readonly stories: readonly DocsStory[];
}
