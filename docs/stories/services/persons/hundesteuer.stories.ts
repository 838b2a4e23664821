// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/hundesteuer/service.json' with { type: 'json' };
import ar from '../../../../packages/services/standards/hundesteuer/texts.ar.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/hundesteuer/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/hundesteuer/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/hundesteuer/texts.en.json' with { type: 'json' };
import dogBreeds from '../../../../packages/services/standards/hundesteuer/lists/dog-breeds.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Register a dog',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory(
    'hundesteuer',
    { service, texts: { ar, 'de-simple': deSimple, de, en }, lists: { 'dog-breeds': dogBreeds } },
    label,
  );

export const Person1: StoryObj = story('Online ID, not “Is a dog a guide or assistance dog?”');
export const Person2: StoryObj = story('BundID account');
export const Person3: StoryObj = story('types');
