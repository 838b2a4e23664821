// Written by scripts/persons.mjs: who together goes every way.
import service from '../../../../packages/services/standards/meldebescheinigung/service.json' with { type: 'json' };
import ar from '../../../../packages/services/standards/meldebescheinigung/texts.ar.json' with { type: 'json' };
import deSimple from '../../../../packages/services/standards/meldebescheinigung/texts.de-simple.json' with { type: 'json' };
import de from '../../../../packages/services/standards/meldebescheinigung/texts.de.json' with { type: 'json' };
import en from '../../../../packages/services/standards/meldebescheinigung/texts.en.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { personStory } from '../person-story.js';

const meta: Meta = {
  title: 'Services/Persons/Ask for a certificate of registration',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const story = (label: string): StoryObj =>
  personStory(
    'meldebescheinigung',
    { service, texts: { ar, 'de-simple': deSimple, de, en } },
    label,
  );

export const Person1: StoryObj = story('Online ID, The extended one, Nationality');
export const Person2: StoryObj = story('BundID account, The simple one');
