import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import '../checkbox/stadt-checkbox.js';
import '../choice-group/stadt-choice-group.js';
import '../identifier-field/stadt-identifier-field.js';
import '../text-area/stadt-text-area.js';
import '../text-field/stadt-text-field.js';
import page from './address.md?raw';
import './stadt-address.js';

const meta: Meta = { title: 'Fields/Address', component: 'stadt-address' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint, an addition, and houses without a number');
export const Forms = story(page, 'Street, PO box or abroad');
export const Wrong = story(page, 'Wrong, as the server says');
