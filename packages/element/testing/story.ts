import type { StoryObj } from '@storybook/web-components-vite';
import { actOf, placeOf, type Given } from './act.js';
import { exampleIn, type Example } from './page.js';

/** An example of a page as a story, so that page, story and tests show the same. */
export function story(page: string, name: string, given?: Given): StoryObj {
  const example = exampleIn(page, name);
  return {
    name,
    render: () => placeOf(example, actOf(example, given)),
    parameters: { docs: { source: { code: source(example) } } },
  };
}

const source = ({ html, js }: Example): string =>
  js === ''
    ? html
    : `${html}\n\n<script type="module">\n${js.replace(/^(?=.)/gm, '  ')}\n</script>`;
