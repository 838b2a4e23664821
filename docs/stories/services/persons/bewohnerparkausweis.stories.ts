// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/bewohnerparkausweis/service.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/bewohnerparkausweis/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/bewohnerparkausweis/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/bewohnerparkausweis/texts.en.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Apply for a resident parking permit',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory('bewohnerparkausweis', { service, texts: { 'de-simple': deSimple, de, en } }, label);

export const Person1: StoryObj = story(
  'Online ID, It is registered in my name, As soon as possible',
);
export const Person2: StoryObj = story(
  'BundID account, A car-sharing club or somebody else, As soon as possible',
);
export const Person3: StoryObj = story(
  'types, My company, not “Do you have a garage or parking space at your flat?”, From a certain day',
);
