import { define } from '@stadtkit/element/define.js';
import { FieldGroup } from './field-group.js';

define('stadt-field-group', FieldGroup);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-field-group': FieldGroup;
  }
}
