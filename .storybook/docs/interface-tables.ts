import { createElement as h, type ReactElement, type ReactNode } from 'react';
import type { Declaration, Entry } from './manifest.js';
import { Prose, words } from './prose.js';

interface Column {
  readonly name: string;
  readonly cell: (entry: Entry) => ReactNode;
}

const code = (text: string | undefined): ReactNode => (text ? h('code', null, text) : null);

const columns: readonly Column[] = [
  { name: 'Type', cell: ({ type }) => code(type?.text) },
  { name: 'Default', cell: (entry) => code(entry.default) },
  {
    name: 'What it is',
    cell: ({ description = '', readonly }) =>
      description || readonly
        ? h(Prose, { text: readonly ? `${description} Read only.` : description })
        : null,
  },
];

const of = (kind: string) => (declaration: Declaration) =>
  declaration.members?.filter((member) => member.kind === kind);

const kinds: Readonly<Record<string, (of: Declaration) => readonly Entry[] | undefined>> = {
  Attributes: ({ attributes }) => attributes,
  Properties: of('field'),
  Methods: of('method'),
  Events: ({ events }) => events,
  Slots: ({ slots }) => slots,
  'CSS parts': ({ cssParts }) => cssParts,
  'Custom properties': ({ cssProperties }) => cssProperties,
};

/** What can be used of an element, table by table; columns and tables with nothing in them are left out. */
export function Interface({
  declaration,
}: {
  readonly declaration: Declaration | undefined;
}): ReactElement | null {
  const tables = Object.entries(kinds).flatMap(([title, read]) => {
    const entries = (declaration && read(declaration)) ?? [];
    return entries.length > 0 ? [h(Entries, { key: title, title, entries })] : [];
  });
  return tables.length > 0 ? h('section', null, h('h2', null, 'Interface'), tables) : null;
}

function Entries({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
}) {
  const shown = columns.filter(({ cell }) => entries.some((entry) => cell(entry) !== null));
  const cells = (entry: Entry) =>
    shown.map(({ name, cell }) => h('td', { key: name }, cell(entry)));
  const head = ['Name', ...shown.map(({ name }) => name)];
  return h(
    'section',
    null,
    h('h3', null, title),
    h(
      words.table,
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((name) => h(words.th, { key: name }, name)),
        ),
      ),
      h(
        'tbody',
        null,
        entries.map((entry) =>
          h(
            'tr',
            { key: entry.name },
            h('th', { scope: 'row' }, code(entry.name || '(default)')),
            cells(entry),
          ),
        ),
      ),
    ),
  );
}
