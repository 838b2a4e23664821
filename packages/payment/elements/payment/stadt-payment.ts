import '../fees/stadt-fees.js';
import { define } from '@stadtkit/element/define.js';
import { PaymentElement } from './payment.js';

define('stadt-payment', PaymentElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-payment': PaymentElement;
  }
}
