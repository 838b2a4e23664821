import { define } from '@stadtkit/element/define.js';
import { ChoiceGroup } from './choice-group.js';

define('stadt-choice-group', ChoiceGroup);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-choice-group': ChoiceGroup;
  }
}
