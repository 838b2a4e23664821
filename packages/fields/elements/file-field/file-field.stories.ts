import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-file-field.js';
import page from './file-field.md?raw';

const meta: Meta = { title: 'Fields/File', component: 'stadt-file-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const Several = story(page, 'Several files');
export const Camera = story(page, 'With the camera');
export const Wrong = story(page, 'Wrong, as the server says');
