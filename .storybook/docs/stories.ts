import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, type ComponentProps, type ContextType } from 'react';
import type { Story } from '@storybook/addon-docs/blocks';

type Context = ContextType<typeof DocsContext>;

/** A story as a page of documentation meets it. */
export type DocsStory = ReturnType<Context['componentStories']>[number] & {
  readonly moduleExport: ComponentProps<typeof Story>['of'];
};

/** The stories of the element that this page is about. */
export const useStories = (): readonly DocsStory[] => useContext(DocsContext).componentStories();
