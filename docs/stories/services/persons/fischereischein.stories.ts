// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/fischereischein/service.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/fischereischein/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/fischereischein/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/fischereischein/texts.en.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Apply for a fishing licence',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory('fischereischein', { service, texts: { 'de-simple': deSimple, de, en } }, label);

export const Person1: StoryObj = story(
  '10 years, Online ID, Apply for my first fishing licence, Yes, I have an access code',
);
export const Person2: StoryObj = story(
  '9 years, Online ID, Apply for my first fishing licence, Yes, I have an access code',
);
export const Person3: StoryObj = story(
  '13 or 14 years, Online ID, Apply for my first fishing licence, Yes, I have an access code',
);
export const Person4: StoryObj = story(
  '14 years, types, Apply for my first fishing licence, Yes, I have an access code, 1 year, This year',
);
export const Person5: StoryObj = story(
  '14 years, BundID account, Apply for my first fishing licence, Yes, I have a certificate on paper, 5 years, Next year',
);
export const Person6: StoryObj = story('Apply for my first fishing licence, No, not yet');
export const Person7: StoryObj = story(
  '14 years, Online ID, Pay the fishing levy for more years, 1 year, This year',
);
export const Person8: StoryObj = story('14 years, Online ID, Replace a lost fishing licence');
export const Person9: StoryObj = story(
  '14 years, Online ID, Exchange an old fishing licence, 1 year, This year',
);
