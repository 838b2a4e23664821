import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../choice-group/stadt-choice-group.js';
import '../text-field/stadt-text-field.js';
import page from './add-another.md?raw';
import './stadt-add-another.js';

const meta: Meta = { title: 'Fields/Add another', component: 'stadt-add-another' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const Several = story(page, 'Several without JavaScript');
export const FilledIn = story(page, 'With a hint, filled in, and with a template');
export const Wrong = story(page, 'Wrong, as the server says');
