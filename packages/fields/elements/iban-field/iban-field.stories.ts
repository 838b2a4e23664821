import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-iban-field.js';
import page from './iban-field.md?raw';

const meta: Meta = { title: 'Fields/IBAN', component: 'stadt-iban-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Wrong = story(page, 'Wrong, as the server says');
