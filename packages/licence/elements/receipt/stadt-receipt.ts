import { define } from '@stadtkit/element/define.js';
import { ReceiptElement } from './receipt.js';

define('stadt-receipt', ReceiptElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-receipt': ReceiptElement;
  }
}
