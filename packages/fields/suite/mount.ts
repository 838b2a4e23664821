import { visible, type Control } from './enter.js';
import { documentIn, open, type Opening } from './hosts.js';

/** What the suite sees of a field. */
export type Field = HTMLElement & {
  readonly updateComplete?: Promise<unknown>;
  readonly reading?: { readonly value?: string };
  readonly sentence?: string;
};

/** An example in a form of its own, among other controls. */
export interface Mounted {
  readonly form: HTMLFormElement;
  readonly field: Field;
  /** What is to be seen and asks. */
  controls(): Control[];
  /** Until everything in it has been drawn. */
  drawn(): Promise<void>;
  /** What the form would send of the field. */
  sent(): (readonly [string, string])[];
}

/** The module that defines a tag. */
export const moduleOf = (tag: string): string =>
  `/packages/fields/elements/${tag.replace('stadt-', '')}/${tag}.ts`;

/** The tags that stand in an example: a group is nothing without its fields. */
export const tagsIn = (html: string): string[] =>
  Array.from(html.matchAll(/<(stadt-[a-z-]+)/g), ([, tag = '']) => tag);

/** An example in a form, between two other controls. */
export const inForm = (html: string): string => `<form action="/echo" method="post">
  <p><label>Vorher <input name="earlier" value="1"></label></p>
  ${html}
  <p><label>Nachher <input name="later" value="2"></label>
  <button data-send>Senden</button> <button type="reset">Leeren</button></p>
</form>`;

/** Puts an example onto the page of the test. */
export async function mount(html: string, { dir = 'ltr', lang = 'de' } = {}): Promise<Mounted> {
  const place = document.createElement('div');
  place.lang = lang;
  place.dir = dir;
  place.append(document.createRange().createContextualFragment(inForm(html)));
  document.body.append(place);
  const mounted = mountedIn(place);
  mounted.form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  await mounted.drawn();
  return mounted;
}

/** Opens an example in a frame; it is live when the page brings the module of its field. */
export async function mountInFrame(
  html: string,
  opening: Opening = {},
): Promise<Mounted & { readonly frame: HTMLIFrameElement }> {
  const { modules = [] } = opening;
  const inner = modules.length > 0 ? tagsIn(html).map(moduleOf) : [];
  const live = [...new Set([...inner, ...modules])];
  const page = opening.alone ? `<form>${html}</form>` : inForm(html);
  const frame = await open(page, { ...opening, modules: live });
  const mounted = mountedIn(documentIn(frame));
  await mounted.drawn();
  return { ...mounted, frame };
}

function mountedIn(place: ParentNode): Mounted {
  const form = place.querySelector('form');
  const field = all(place).find(({ localName }) => localName.startsWith('stadt-'));
  if (!form || !field) throw new Error('The example has no field.');
  return {
    form,
    field,
    controls: () => visible(field),
    sent: () => sentBy(form),
    // Fields inside fields are drawn one after another.
    drawn: async () => {
      for (let times = 0; times < 3; times += 1)
        await Promise.all(all(form).map(async ({ updateComplete }) => updateComplete));
    },
  };
}

const all = (root: ParentNode): Field[] => [...root.querySelectorAll<Field>('*')];

function sentBy(form: HTMLFormElement): (readonly [string, string])[] {
  // The class of the page that the form stands in.
  const { FormData: Data } = form.ownerDocument.defaultView!;
  return [...new Data(form)]
    .filter(([name]) => name !== 'earlier' && name !== 'later')
    .map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
}

/** Until something is so, looked at again with every frame. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It never came to this: ${what}`);
    await new Promise((next) => requestAnimationFrame(next));
  }
}
