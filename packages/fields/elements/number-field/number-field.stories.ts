import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-number-field.js';
import page from './number-field.md?raw';

const meta: Meta = { title: 'Fields/Number', component: 'stadt-number-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const WithAUnit = story(page, 'With a unit');
export const Wrong = story(page, 'Wrong, as the server says');
