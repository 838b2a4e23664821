import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import page from './select-field.md?raw';
import './stadt-select-field.js';

const meta: Meta = { title: 'Fields/Select', component: 'stadt-select-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Groups = story(page, 'Answers in groups');
export const Wrong = story(page, 'Wrong, as the server says');
