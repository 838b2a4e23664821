import type { Meta } from '@storybook/web-components-vite';
import { story } from '../../../element/testing/story.js';
import { playground } from '../../suite/playground.js';
import './stadt-identifier-field.js';
import page from './identifier-field.md?raw';

const meta: Meta = { title: 'Fields/Identifier', component: 'stadt-identifier-field' };
export default meta;

export const Playground = playground(page, 'Plain');
export const Plain = story(page, 'Plain');
export const WithHint = story(page, 'With a hint');
export const NumberPlate = story(page, 'Number plate');
export const ReferenceForAPayment = story(page, 'Reference for a payment');
export const Bic = story(page, 'BIC');
export const PostalCode = story(page, 'Postal code');
export const HouseNumber = story(page, 'House number');
export const FileNumber = story(page, 'File number');
export const MunicipalityKey = story(page, 'Municipality key');
export const RegionKey = story(page, 'Region key');
export const ServiceKey = story(page, 'Service key');
export const Wrong = story(page, 'Wrong, as the server says');
