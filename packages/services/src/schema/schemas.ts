import { serviceShape } from '@stadtkit/steps/service-shape.js';
import { locales } from '@stadtkit/kinds/locale.js';
import { codeListShape } from '../code-list.js';
import { openShape } from '../compose.js';
import { definitions, printed, type JsonSchema, type Printing } from './print.js';

/** A place as files write it: names with slashes between them. */
const place: JsonSchema = { type: 'string', pattern: '^[^/]+(/[^/]+)*$' };
const schemaLine: JsonSchema = {
  type: 'string',
  description: 'Where editors find what may stand in this file.',
};

/** What a code list says of itself. */
const LIST: Readonly<Record<string, string>> = {
  $schema: 'Where editors find what may stand in this file.',
  version: 'Which version it is, as whoever publishes it says: a day, or a number.',
};

const schema = (title: string, description: string, rest: JsonSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
  ...rest,
});

/** The schemas of all files of definitions, by their names in `packages/services/src`. */
export function schemas(describe: Printing['describe']): Readonly<Record<string, JsonSchema>> {
  const whole = { isPart: false, describe };
  const part = { isPart: true, describe };
  const change = { ...part, isChange: true };
  const parts = printed(serviceShape, part);
  const properties = parts['properties'] as Readonly<Record<string, JsonSchema>>;
  const changes = printed(serviceShape, change)['properties'] as typeof properties;
  const { $schema: _, ...changeable } = changes;
  const { text, words, date } = definitions(whole);
  const texts: JsonSchema = {
    type: 'object',
    propertyNames: place,
    additionalProperties: { $ref: '#/$defs/text' },
  };
  return {
    'definition.schema.json': schema(
      'A whole service',
      'A definition as `readService` and `stadtkit check` take it, with its texts.',
      { ...printed(serviceShape, whole), $defs: definitions(whole) },
    ),
    'service.schema.json': schema(
      'A service that cities share',
      'service.json: how a service goes. What it says stands in texts.<language>.json, what is so in one city in the city’s file.',
      {
        ...parts,
        properties: {
          ...properties,
          open: {
            description:
              'What a city may change, as places: fees, identification/methods, texts/steps/start/intro. All else is fixed.',
            ...printed(openShape, part),
          },
        },
        $defs: definitions(part),
      },
    ),
    'city.schema.json': schema(
      'What is so in one city',
      'cities/<city>.json: who is responsible, and of each service what the standard leaves to a city.',
      {
        type: 'object',
        properties: {
          $schema: schemaLine,
          authority: changes['authority'],
          services: {
            description: 'What the city says of each service, by the name of its standard.',
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: {
                ...changeable,
                texts: {
                  description: 'Other texts, by language and place, where the standard opens them.',
                  type: 'object',
                  properties: Object.fromEntries(locales.map((locale) => [locale, texts])),
                  additionalProperties: false,
                },
              },
              additionalProperties: false,
            },
          },
        },
        required: ['services'],
        additionalProperties: false,
        $defs: definitions(change),
      },
    ),
    'code-list.schema.json': schema(
      'A code list',
      'lists/<name>.json: options that questions name by optionsFrom.',
      {
        ...printed(codeListShape, {
          isPart: false,
          describe: (place) =>
            place[0] === 'options'
              ? describe(['steps', 'questions', ...place])
              : LIST[place[0] ?? ''],
        }),
        $defs: { text, words, date },
      },
    ),
    'texts.schema.json': schema(
      'The texts of a service in one language',
      'texts.<language>.json: texts by their places, e.g. "steps/person/title": "Ihre Daten".',
      {
        ...texts,
        properties: { $schema: schemaLine },
        $defs: { text },
      },
    ),
  };
}
