import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../email-field/stadt-email-field.js';
import page from './choice-group.md?raw';
import './stadt-choice-group.js';

const meta: Meta = { title: 'Fields/Choice group', component: 'stadt-choice-group' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const Tiles = story(page, 'Tiles, with hints');
export const Several = story(page, 'Several answers');
export const Revealing = story(page, 'With what belongs to an answer');
export const Wrong = story(page, 'Wrong, as the server says');
