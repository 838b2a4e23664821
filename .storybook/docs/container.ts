import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { themes } from 'storybook/theming';
import {
  createElement as h,
  useSyncExternalStore,
  type PropsWithChildren,
  type ReactElement,
} from 'react';
import { lookNow, onLook } from '../page.js';

/** What stands around every page of documentation: in English, from left to right, whatever language its examples are in. */
export function Container({
  context,
  children,
}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { scheme } = useSyncExternalStore(onLook, lookNow);
  return h(
    DocsContainer,
    { context, theme: scheme === 'dark' ? themes.dark : themes.light },
    h('main', { lang: 'en', dir: 'ltr' }, children),
  );
}
