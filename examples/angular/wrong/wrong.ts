// What must not compile: every line marked "wrong" is an error, and no other.
import { Component } from '@angular/core';
import type { ProblemChangeEvent } from '@stadtkit/element/events.js';
import { stadtContent } from '@stadtkit/content/angular.js';
import { StadtAddAnother, StadtChoiceGroup, StadtDateField, StadtTextField } from '@stadtkit/fields/angular.js';
import { stadtIdentity } from '@stadtkit/identity/angular.js';
import type { IdentityOpenEvent } from '@stadtkit/identity';
import { stadtLicence } from '@stadtkit/licence/angular.js';
import { stadtPayment } from '@stadtkit/payment/angular.js';
import { stadtSteps } from '@stadtkit/steps/angular.js';

@Component({
  selector: 'is-wrong',
  imports: [
    StadtAddAnother,
    StadtChoiceGroup,
    StadtDateField,
    StadtTextField,
    stadtContent,
    stadtIdentity,
    stadtLicence,
    stadtPayment,
    stadtSteps,
  ],
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
    <stadt-choice-group data-at-least="2" bare tiles />
    <stadt-add-another min="1" [max]="3" />
    <stadt-add-another min="one" /> <!-- wrong -->
    <stadt-notice kind="good" />
    <stadt-notice kind="god" /> <!-- wrong -->
    <stadt-icon [name]="5" /> <!-- wrong -->
    <stadt-error-summary for="form" heading-level="2" [items]="[]" />
    <stadt-error-summary heading-level="two" /> <!-- wrong -->
    <stadt-step-list [stages]="['A']" current="1" />
    <stadt-service (stadt-service-done)="listen($event)" /> <!-- wrong -->
    <stadt-identity busy (stadt-identity-open)="choose($event)" />
    <stadt-identity busy="yes" /> <!-- wrong -->
    <stadt-identity (stadt-identity-open)="listen($event)" /> <!-- wrong -->
    <stadt-payment [due]="undefined" [state]="{ status: 'due' }" />
    <stadt-payment state="due" /> <!-- wrong -->
    <stadt-payment (stadt-payment-open)="listen($event)" /> <!-- wrong -->
    <stadt-licence kept offline="/offline.html" />
    <stadt-licence [offline]="5" /> <!-- wrong -->
    <stadt-licence (stadt-licence-keep)="listen($event)" /> <!-- wrong -->
  `,
})
export class Wrong {
  listen = (event: MouseEvent) => event.clientX;
  choose = ({ method }: IdentityOpenEvent) => method;
  hear = ({ problem, sentence }: ProblemChangeEvent) => `${problem?.code ?? ''} ${sentence}`;
}
