import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../text-field/stadt-text-field.js';
import page from './field-group.md?raw';
import './stadt-field-group.js';

const meta: Meta = { title: 'Fields/Field group', component: 'stadt-field-group' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint, and a heading in the legend');
export const Quiet = story(page, 'With a quiet legend, in a row');
export const Wrong = story(page, 'Wrong, as the server says');
