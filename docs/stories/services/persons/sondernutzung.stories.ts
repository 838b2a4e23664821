// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/sondernutzung/service.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/sondernutzung/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/sondernutzung/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/sondernutzung/texts.en.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Apply for tables on the pavement',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory('sondernutzung', { service, texts: { 'de-simple': deSimple, de, en } }, label);

export const Person1: StoryObj = story('A business, City centre');
export const Person2: StoryObj = story('A charity, City centre');
export const Person3: StoryObj = story('A charity, Another district');
