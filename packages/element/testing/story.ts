import type { StoryObj } from '@storybook/web-components-vite';
import { actOf, mountExample, type Given } from './act.js';
import { exampleIn, type Example } from './examples.js';

/** An example of a page as a story, so that page, story and tests show the same. */
export function story(page: string, name: string, given?: Given): StoryObj {
  const example = exampleIn(page, name);
  return {
    name,
    render: () => mountExample(example, actOf(example, given)),
    parameters: { docs: { source: { code: source(example) } } },
  };
}

const source = ({ html, js }: Example): string =>
  js === ''
    ? html
    : `${html}\n\n<script type="module">\n${js.replace(/^(?=.)/gm, '  ')}\n</script>`;
