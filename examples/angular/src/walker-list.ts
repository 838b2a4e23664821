import { Component, computed, input, model } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { StadtNameField } from '@stadtkit/fields/angular.js';
import { moveUp, type Walker } from '../../registration';
import { words, type Language } from '../../words';

/** A list of people. Tracked, a field stays the same element wherever it moves: focus and problems move with it. */
@Component({
  selector: 'walker-list',
  imports: [FormsModule, StadtNameField],
  template: `
    <fieldset>
      <legend>{{ say().walkers }}</legend>
      @for (walker of walkers(); track walker.id) {
        <div>
          <stadt-name-field>
            <label>{{ say().walker }} {{ $index + 1 }}</label>
            <input name="walker" [ngModel]="walker.name" (ngModelChange)="rename(walker, $event)" />
          </stadt-name-field>
          <button type="button" (click)="up(walker)">{{ say().up }}</button>
          <button type="button" (click)="remove(walker)">{{ say().remove }}</button>
        </div>
      }
      <button type="button" (click)="add()">{{ say().add }}</button>
    </fieldset>
  `,
})
export class WalkerList {
  readonly language = input.required<Language>();
  readonly walkers = model.required<readonly Walker[]>();
  protected readonly say = computed(() => words[this.language()]);

  protected rename({ id }: Walker, name: string): void {
    this.walkers.update((all) => all.map((one) => (one.id === id ? { id, name } : one)));
  }

  protected up(walker: Walker): void {
    this.walkers.update((all) => moveUp(all, walker));
  }

  protected remove(walker: Walker): void {
    this.walkers.update((all) => all.filter((one) => one !== walker));
  }

  protected add(): void {
    this.walkers.update((all) => [...all, { id: Date.now(), name: '' }]);
  }
}
