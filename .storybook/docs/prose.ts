import { Markdown } from '@storybook/addon-docs/blocks';
import {
  createElement as h,
  isValidElement,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';
import { CodeBlock } from './code-block.js';
import { Scroll } from './scroll.js';

interface CodeProps {
  readonly children?: ReactNode;
  readonly className?: string;
}

const textOf = (node: ReactNode): string =>
  typeof node === 'string'
    ? node
    : Array.isArray(node)
      ? node.map(textOf).join('')
      : isValidElement<CodeProps>(node)
        ? textOf(node.props.children)
        : '';

const languageOf = (node: ReactNode): string =>
  (isValidElement<CodeProps>(node) &&
    /lang(?:uage)?-(\w+)/.exec(node.props.className ?? '')?.[1]) ||
  'code';

function Pre({ children }: CodeProps): ReactElement {
  const language = languageOf(children);
  const name = /^(html|css|json)$/.test(language) ? language.toUpperCase() : language;
  return h(CodeBlock, { code: textOf(children).trimEnd(), name });
}

const Head = (props: ComponentProps<'th'>): ReactElement => h('th', { scope: 'col', ...props });

const Table = (props: ComponentProps<'table'>): ReactElement =>
  h(Scroll, { name: 'Table' }, h('table', props));

/** How the words of a page are drawn, in Markdown and in MDX: plain HTML, which `preview.css` dresses. */
export const words = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  a: 'a',
  code: 'code',
  pre: Pre,
  table: Table,
  th: Head,
} as const;

/** Markdown as a part of a page. */
export const Prose = ({ text }: { readonly text: string }): ReactElement | null =>
  text === '' ? null : h(Markdown, { options: { overrides: words }, children: text });
