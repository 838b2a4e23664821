import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import page from './combobox-field.md?raw';
import './stadt-combobox-field.js';

const meta: Meta = { title: 'Fields/Combobox', component: 'stadt-combobox-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Groups = story(page, 'In groups');
export const Asked = story(page, 'Asked from a server');
export const OnlyList = story(page, 'Only what the server knows');
export const Wrong = story(page, 'Wrong, as the server says');
