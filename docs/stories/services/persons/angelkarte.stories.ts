// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/angelkarte/service.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/angelkarte/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/angelkarte/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/angelkarte/texts.en.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Buy a fishing permit for a water',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory('angelkarte', { service, texts: { 'de-simple': deSimple, de, en } }, label);

export const Person1: StoryObj = story('For myself, Stadtsee, 1 year');
export const Person2: StoryObj = story('For my child, Mühlenteich, 1 day');
export const Person3: StoryObj = story('For somebody else, Alter Kanal, 1 week');
