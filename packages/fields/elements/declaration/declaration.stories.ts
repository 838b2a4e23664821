import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import page from './declaration.md?raw';
import './stadt-declaration.js';

const meta: Meta = { title: 'Fields/Declaration', component: 'stadt-declaration' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const Long = story(page, 'With a long text and a link');
export const WithHint = story(page, 'With a hint');
export const Wrong = story(page, 'Wrong, as the server says');
