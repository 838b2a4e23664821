import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../text-field/stadt-text-field.js';
import page from './checkbox.md?raw';
import './stadt-checkbox.js';

const meta: Meta = { title: 'Fields/Checkbox', component: 'stadt-checkbox' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Revealing = story(page, 'With what belongs to it');
export const Wrong = story(page, 'Wrong, as the server says');
