// What must not compile: every line marked "wrong" is an error, and no other.
import { Component } from '@angular/core';
import type { ProblemChangeEvent } from '@stadtkit/element/events.js';
import { StadtDateField, StadtTextField } from '@stadtkit/fields/angular.js';

@Component({
  selector: 'is-wrong',
  imports: [StadtDateField, StadtTextField],
  template: `
    <stadt-text-field [problem]="{ code: 'missing' }" problem-text="…" (stadt-problem-change)="hear($event)" />
    <stadt-date-field past [required]="true" />
    <stadt-text-field problem="missing" /> <!-- wrong -->
    <stadt-text-field [problem]="{ code: 'mising' }" /> <!-- wrong -->
    <stadt-text-field [problem-text]="5" /> <!-- wrong -->
    <stadt-date-field past="yes" /> <!-- wrong -->
    <stadt-date-field (stadt-problem-change)="listen($event)" /> <!-- wrong -->
    <stadt-text-field [problme]="undefined" /> <!-- wrong -->
    <stadt-txt-field /> <!-- wrong -->
  `,
})
export class Wrong {
  listen = (event: MouseEvent) => event.clientX;
  hear = ({ problem, sentence }: ProblemChangeEvent) => `${problem?.code ?? ''} ${sentence}`;
}
