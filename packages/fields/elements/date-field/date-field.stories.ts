import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import page from './date-field.md?raw';
import './stadt-date-field.js';

const meta: Meta = { title: 'Fields/Date', component: 'stadt-date-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const KnownInPart = story(page, 'Known in part');
export const Future = story(page, 'In the future');
export const Wrong = story(page, 'Wrong, as the server says');
