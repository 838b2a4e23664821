import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-text-area.js';
import page from './text-area.md?raw';

const meta: Meta = { title: 'Fields/Text area', component: 'stadt-text-area' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Characters = story(page, 'Counted in characters');
export const Words = story(page, 'Counted in words');
export const Wrong = story(page, 'Wrong, as the server says');
