import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '../../src/service.js';
import { putOf } from './markup/put.js';
import { questionMarkup } from './question-markup.js';
import type { View } from './view.js';

/** The field for a question: native controls written out, wrapped by the element of the kind. */
export const field = (question: Question, view: View): TemplateResult =>
  html`${keyed(question.name, questionMarkup[question.kind](putOf(question, view)))}`;
