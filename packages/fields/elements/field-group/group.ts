import { FieldElement } from '@stadtkit/element/field-element.js';
import { CONTROLS, queryOwn, type Control } from '@stadtkit/element/controls.js';

/** A `<fieldset>` with a `<legend>` around fields. Each field keeps its own problems; the group has those of its own. */
export abstract class Group extends FieldElement {
  /** The first control of the group that can be used. */
  override get control(): Control | null {
    return this.concerned.find((one) => !one.matches(':disabled')) ?? null;
  }

  /** Too little is said when the form is sent: whoever answered the first may be about to answer the next. */
  override get answered(): boolean {
    return !this.check();
  }

  /** What stands in its fields is judged there. */
  protected override get isDue(): boolean {
    return this.problem !== undefined || !this.answered;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.toggleAttribute('data-stadt-group', true);
  }

  protected override get concerned(): readonly Control[] {
    return [...this.querySelectorAll<Control>(CONTROLS)];
  }

  protected override concerns(target: EventTarget | null): target is Element {
    return target instanceof Element && this.contains(target);
  }

  protected override get heading(): HTMLElement | null {
    return queryOwn(this, 'legend')[0] ?? null;
  }

  protected override get described(): HTMLElement | null {
    return queryOwn(this, 'fieldset')[0] ?? null;
  }

  /** None: each field inside marks its own. */
  protected override get wrongControls(): readonly Control[] {
    return [];
  }

  protected override get beforeWhat(): Element | null {
    const { control, described } = this;
    return [...(described?.children ?? [])].find((one) => one.contains(control)) ?? control;
  }
}
