import { define } from '@stadtkit/element/define.js';
import { CheckAnswers } from './check-answers.js';

define('stadt-check-answers', CheckAnswers);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-check-answers': CheckAnswers;
  }
}
