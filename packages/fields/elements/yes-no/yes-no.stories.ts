import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../name-field/stadt-name-field.js';
import page from './yes-no.md?raw';
import './stadt-yes-no.js';

const meta: Meta = { title: 'Fields/Yes or no', component: 'stadt-yes-no' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Revealing = story(page, 'With what belongs to yes');
export const Wrong = story(page, 'Wrong, as the server says');
