import { JsonPipe } from '@angular/common';
import { Component, computed, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { stadtFields } from '@stadtkit/fields/angular.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { districts, nothing, send, type Walker } from '../../registration';
import { words, type Language } from '../../words';
import { WalkerList } from './walker-list';

const text = () => new FormControl('', { nonNullable: true });

/** The form: native inputs with `formControlName`, each inside a field that says what is wrong. */
@Component({
  selector: 'registration-form',
  imports: [JsonPipe, ReactiveFormsModule, WalkerList, stadtFields],
  templateUrl: './registration-form.html',
})
export class RegistrationForm {
  protected readonly districts = districts;
  protected readonly parts = ['day', 'month', 'year'] as const;
  protected readonly ways = ['transfer', 'debit'] as const;
  protected readonly language = signal<Language>('de');
  protected readonly walkers = signal<readonly Walker[]>([]);
  protected readonly tooMany = signal<Problem | undefined>(undefined);
  protected readonly heard = signal('');
  protected readonly sent = signal<object | undefined>(undefined);
  protected readonly say = computed(() => words[this.language()]);

  protected readonly form = new FormGroup({
    dog: text(),
    day: text(),
    month: text(),
    year: text(),
    district: text(),
    dogs: text(),
    owner: text(),
    email: text(),
    phone: text(),
    pay: text(),
    iban: text(),
    remarks: text(),
    agreed: new FormControl(nothing.agreed, { nonNullable: true }),
  });

  protected switchLanguage(): void {
    this.language.update((language) => (language === 'de' ? 'en' : 'de'));
  }

  protected async submit(): Promise<void> {
    const answers = this.form.getRawValue();
    this.tooMany.set(undefined);
    const problem = await send(answers);
    this.tooMany.set(problem);
    const walkers = this.walkers().map(({ name }) => name);
    this.sent.set(problem ? undefined : { ...answers, walkers });
  }
}
