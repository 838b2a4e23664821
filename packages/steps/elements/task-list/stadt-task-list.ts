import { define } from '@stadtkit/element/define.js';
import { TaskList } from './task-list.js';

define('stadt-task-list', TaskList);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-task-list': TaskList;
  }
}
