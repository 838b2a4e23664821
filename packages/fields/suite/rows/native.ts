import { expect } from '@open-wc/testing';
import { said } from '../../../element/testing/commands.js';
import { enter, leave, named } from '../enter.js';
import { moduleOf, mount, mountInFrame, until, type Mounted } from '../mount.js';
import type { FieldPage } from '../page.js';
import { sentenceIn } from './problems.js';

const EVENTS = ['focus', 'keydown', 'beforeinput', 'input', 'keyup', 'click', 'change', 'blur'];

/** The same question on a bare native control: no other verdict, value, event or name. */
export function native({ tag, examples, counts }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';

  it('native: a right answer makes the same events, values and verdicts as on the bare control', async () => {
    const [bare, live] = [await answered([]), await answered([moduleOf(tag)])];
    // A control that another was put in front of tells its answers, not how they were entered.
    const told = live.isReplaced ? answersIn : (events: string[]) => events;
    expect(told(live.events)).to.deep.equal(told(bare.events));
    expect(live.values).to.deep.equal(bare.values);
    expect(live.valid).to.equal(bare.valid);
    expect(live.sent).to.deep.include.members(bare.sent);
  });

  it('native: the accessible names and roles are those of the bare control', async () => {
    const bare = await mountInFrame(html, { runs: true });
    labelByHand(bare.field);
    const names = await namesOf(bare);
    bare.frame.remove();
    const live = await mountInFrame(html, { modules: [moduleOf(tag)] });
    // WebKit calls a list of the system a button.
    const isReplaced = named(live.field).some(({ ariaHidden }) => ariaHidden === 'true');
    const told = (name: string): string => (isReplaced ? name.replace(/^\w+ /, '') : name);
    expect((await namesOf(live)).map(told)).to.deep.equal(names.map(told));
  });

  it('native: autofocus leads to it when its dialog is opened', async () => {
    const { form, field, drawn } = await mount(html);
    const [control] = named(field);
    control?.setAttribute('autofocus', '');
    const dialog = document.createElement('dialog');
    form.before(dialog);
    dialog.append(form);
    await drawn();
    dialog.showModal();
    expect(field.contains(document.activeElement)).to.equal(true);
    dialog.close();
  });

  it('native: it belongs to the form that form= names, and is reset with it', async () => {
    const mounted = await mount(html);
    const { field, form, drawn, sent } = mounted;
    const before = sent();
    form.id = 'far-away';
    form.after(field);
    for (const control of named(field)) control.setAttribute('form', 'far-away');
    await drawn();
    await enter(field, right);
    leave(form);
    await drawn();
    expect(sent(), 'what was entered').not.to.deep.equal(before);
    form.querySelector<HTMLElement>('[type=reset]')?.click();
    await until(() => JSON.stringify(sent()) === JSON.stringify(before), 'the reset');
    expect(sentenceIn(mounted)).to.equal('');
  });

  it('native: jQuery reads the same', async () => {
    const modules = [moduleOf(tag)];
    const head = '<script src="/node_modules/jquery/dist/jquery.min.js"></script>';
    const bare = serialized(await mountInFrame(html, { head, runs: true }));
    expect(serialized(await mountInFrame(html, { head, modules }))).to.equal(bare);
  });

  async function answered(modules: readonly string[]) {
    const mounted = await mountInFrame(html, { modules, runs: true });
    const { field, form, frame } = mounted;
    const events: string[] = [];
    const note = ({ type, target }: Event): void => {
      // Buttons that a field brings along have no name.
      if (nameOf(target)) events.push(`${type} ${nameOf(target)}`);
    };
    for (const type of EVENTS) field.addEventListener(type, note, true);
    await enter(field, right);
    leave(form);
    await mounted.drawn();
    const values = named(field).map((control) => [control.name, control.value]);
    const isReplaced = named(field).some(({ ariaHidden }) => ariaHidden === 'true');
    const sent = [...mounted.sent()];
    const outcome = { events, values, isReplaced, valid: form.checkValidity(), sent };
    frame.remove();
    return outcome;
  }
}

/** The events that tell the page of an answer. */
const answersIn = (events: string[]): string[] =>
  events.filter((event) => /^(input|change) ./.test(event));

const nameOf = (target: EventTarget | null): string => (target as HTMLInputElement).name;

const namesOf = ({ controls }: Mounted) =>
  controls().reduce<Promise<string[]>>(async (before, control) => {
    const known = await before;
    const { role, name } = await said(control);
    return [...known, `${role} ${name}`];
  }, Promise.resolve([]));

/** A page without the kit points its labels itself. */
function labelByHand(field: HTMLElement): void {
  for (const [at, label] of field.querySelectorAll('label').entries()) {
    if (label.control) continue;
    const control = label.parentElement?.querySelector('input, select, textarea');
    if (control) label.htmlFor = control.id ||= `by-hand-${String(at)}`;
  }
}

function serialized({ form, frame }: Mounted & { frame: HTMLIFrameElement }): string {
  const { jQuery } = frame.contentWindow as unknown as {
    jQuery: (form: HTMLFormElement) => { serialize: () => string };
  };
  return jQuery(form).serialize();
}
