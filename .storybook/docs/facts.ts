import { createElement as h, Fragment, type ReactElement } from 'react';
import type { Change } from './changes.js';
import { Prose, words } from './prose.js';
import { enginesIn, sentenceOf, sentenceOfStories, type Rows, type StoryResult } from './tried.js';

/** What was tried of an element and how it went, as it was found and not as somebody wrote it. */
export const Tried = ({ rows, stories }: TriedProps): ReactElement =>
  h(
    'section',
    null,
    h('h2', null, 'Tests it passes'),
    rows
      ? h(Fragment, null, h('p', null, sentenceOf(rows)), h(Matrix, { rows }))
      : h(
          'p',
          null,
          'Not run where this Storybook was built: ',
          h('code', null, 'npm test -- elements --all'),
        ),
    stories.length > 0 && h('p', null, sentenceOfStories(stories)),
  );

interface TriedProps {
  readonly rows: Rows | undefined;
  readonly stories: readonly StoryResult[];
}

function Matrix({ rows }: { readonly rows: Rows }): ReactElement {
  const engines = enginesIn(rows);
  const states = (row: string) =>
    engines.map((engine) => h('td', { key: engine }, rows[row]?.[engine] ?? 'not run'));
  return h(
    words.table,
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ['Row', ...engines].map((name) => h(words.th, { key: name }, name)),
      ),
    ),
    h(
      'tbody',
      null,
      Object.keys(rows).map((row) =>
        h('tr', { key: row }, h('th', { scope: 'row' }, row), states(row)),
      ),
    ),
  );
}

/** What changed and what will. */
export const Changes = ({
  changes,
}: {
  readonly changes: readonly Change[];
}): ReactElement | null =>
  changes.length === 0
    ? null
    : h(
        'section',
        null,
        h('h2', null, 'Changes'),
        changes.map(({ version, text }, at) =>
          h(
            Fragment,
            { key: at },
            version !== changes[at - 1]?.version && h('h3', null, version),
            // Changelogs have headings of their own level below the version.
            h(Prose, { text: text.replace(/^### /gm, '#### ') }),
          ),
        ),
      );
