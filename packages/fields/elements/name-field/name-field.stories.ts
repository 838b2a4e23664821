import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import page from './name-field.md?raw';
import './stadt-name-field.js';

const meta: Meta = { title: 'Fields/Name', component: 'stadt-name-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const RareLetters = story(page, 'Rare letters');
export const Company = story(page, 'Name of a company');
export const AnyScript = story(page, 'Greek and Cyrillic');
export const Wrong = story(page, 'Wrong, as the server says');
