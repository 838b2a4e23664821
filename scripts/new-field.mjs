// The files of a new field: a line of text, until its own kind is written.

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** `parcel-field` as a class: `ParcelField`. */
const classOf = (name) => name.split('-').map(capital).join('');

/** `parcel-field` as a title: `Parcel`. */
const titleOf = (name) => capital(name.replace(/-field$/, '').replaceAll('-', ' '));

const element = (name, asks) => `import { TypedField } from '../text-field/typed-field.js';

/** ${capital(asks)}. */
export class ${classOf(name)} extends TypedField {
  protected override async bringKind() {
    return (await import('@stadtkit/kinds/text.js')).text;
  }
}
`;

const tag = (name) => `import { define } from '@stadtkit/element/define.js';
import { ${classOf(name)} } from './${name}.js';

define('stadt-${name}', ${classOf(name)});

declare global {
  interface HTMLElementTagNameMap {
    'stadt-${name}': ${classOf(name)};
  }
}
`;

const page = (name, asks) => `# ${titleOf(name)}

\`<stadt-${name}>\` asks for ${asks}.

## When not to use it

- For any text: \`<stadt-text-field>\`.

## Examples

### Plain

\`\`\`html
<stadt-${name}>
  <label>Angabe</label>
  <input name="answer" required>
</stadt-${name}>
\`\`\`

### With a hint

\`\`\`html
<stadt-${name}>
  <label>Angabe</label>
  <p data-hint>Sie steht auf dem Bescheid.</p>
  <input name="answer">
</stadt-${name}>
\`\`\`

### Wrong, as the server says

\`\`\`html
<stadt-${name}>
  <label>Angabe</label>
  <p data-problem>Diese Angabe kennen wir nicht.</p>
  <input name="answer" value="Beispiel">
</stadt-${name}>
\`\`\`

## What counts

| Entered      | Kept       |
| ------------ | ---------- |
| \`Beispiel\`   | \`Beispiel\` |
| \` Beispiel \` | \`Beispiel\` |

## What it says when wrong

| Entered | Said                                    |
| ------- | --------------------------------------- |
| \`–\`     | Bitte füllen Sie das Feld „Angabe“ aus. |

## What is read aloud

| Role    | Name   | Description |
| ------- | ------ | ----------- |
| textbox | Angabe |             |

## What differs from the bare control

- Nothing that is typed is changed; what is put in order when the field is left is said.

## Keyboard

Tab leads to the control, Enter sends the form: the browser’s own. The field adds no keys.

## Attributes and events

| Attribute of the control | What it does     |
| ------------------------ | ---------------- |
| \`required\`               | must be answered |

\`stadt-problem-change\` tells that another problem is shown, or none any more. \`reading\` (property) is what stands in the
control, read: its plain value, or what is wrong.

## Tokens

\`--stadt-ink\`, \`--stadt-ink-soft\`, \`--stadt-surface\`, \`--stadt-line\`, \`--stadt-danger\`, \`--stadt-focus\`,
\`--stadt-focus-glow\`, \`--stadt-control\`, \`--stadt-field-gap\`.

## Known problems

- How answers are read comes when somebody begins to answer. Without a network at that moment only the browser judges, and
  the server.
`;

const stories = (name) => `import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-${name}.js';
import page from './${name}.md?raw';

const meta: Meta = { title: 'Fields/${titleOf(name)}', component: 'stadt-${name}' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Wrong = story(page, 'Wrong, as the server says');
`;

const suite = (name) => `import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./${name}.md', import.meta.url));
`;

/** What only this field does is tried here; the suite tries what its page promises. */
const test = (name) => `import { expect, fixture, html } from '@open-wc/testing';
import type { ${classOf(name)} } from './${name}.js';
import './stadt-${name}.js';

describe('stadt-${name}', () => {
  it('reads what stands in its control', async () => {
    const el = await fixture<${classOf(name)}>(
      html\`<stadt-${name}><label>Angabe</label><input value=" Beispiel " /></stadt-${name}>\`,
    );
    expect(el.reading).to.deep.equal({ value: 'Beispiel' });
  });
});
`;

/**
 * The files by their paths from the root, not yet formatted.
 * @param asks what is asked for: `a parcel of land, by its number`
 */
export function fieldFiles(name, asks) {
  const folder = `packages/fields/elements/${name}`;
  return new Map([
    [`${folder}/${name}.ts`, element(name, asks)],
    [`${folder}/stadt-${name}.ts`, tag(name)],
    [`${folder}/${name}.md`, page(name, asks)],
    [`${folder}/${name}.stories.ts`, stories(name)],
    [`${folder}/${name}.suite.test.ts`, suite(name)],
    [`${folder}/${name}.test.ts`, test(name)],
  ]);
}
