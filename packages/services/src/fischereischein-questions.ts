import type { Question } from '@stadtkit/steps/service.js';

const forTheLicence = {
  de: 'Das steht auf Ihrem Fischereischein. Bei einer Kontrolle wird es mit Ihrem Ausweis verglichen.',
  en: 'It is written on your licence. An inspector compares it with your ID.',
};
const forTheLetter = {
  de: 'An diese Adresse schickt Ihnen das Amt die Karte.',
  en: 'The office sends your card to this address.',
};
const law = '§ 31 LFischG NRW';
const retention = 'P10Y';

export const personQuestions: readonly Question[] = [
  {
    name: 'givenNames',
    kind: 'name',
    label: { de: 'Vornamen', en: 'Given names' },
    hint: {
      de: 'Wie im Ausweis. Wenn Sie nur einen Namen haben, lassen Sie dieses Feld leer.',
      en: 'As in your ID. If you have only one name, leave this empty.',
    },
    purpose: forTheLicence,
    legalBasis: law,
    retention,
    required: false,
    maxLength: 80,
    autocomplete: 'given-name',
    attribute: 'givenNames',
  },
  {
    name: 'familyName',
    kind: 'name',
    label: { de: 'Familienname', en: 'Family name' },
    hint: { de: 'Wie im Ausweis.', en: 'As in your ID.' },
    purpose: forTheLicence,
    legalBasis: law,
    retention,
    required: true,
    maxLength: 120,
    autocomplete: 'family-name',
    attribute: 'familyName',
  },
  {
    name: 'birthDate',
    kind: 'partial-date',
    label: { de: 'Geburtsdatum', en: 'Date of birth' },
    hint: {
      de: 'Zum Beispiel 14 3 1988. Was im Ausweis fehlt, lassen Sie leer.',
      en: 'For example 14 3 1988. Leave empty what your ID does not say.',
    },
    purpose: {
      de: 'Wir prüfen damit, ob Sie alt genug sind. Es steht auch auf dem Fischereischein.',
      en: 'We use it to check that you are old enough. It is also on the licence.',
    },
    legalBasis: law,
    retention,
    required: true,
    past: true,
    autocomplete: 'bday',
    attribute: 'birthDate',
  },
  {
    name: 'street',
    kind: 'text',
    label: { de: 'Straße und Hausnummer', en: 'Street and house number' },
    purpose: forTheLetter,
    legalBasis: law,
    retention,
    required: true,
    maxLength: 80,
    autocomplete: 'address-line1',
    attribute: 'street',
  },
  {
    name: 'postalCode',
    kind: 'postal-code',
    label: { de: 'Postleitzahl', en: 'Postal code' },
    purpose: forTheLetter,
    legalBasis: law,
    retention,
    required: true,
    maxLength: 5,
    autocomplete: 'postal-code',
    attribute: 'postalCode',
  },
  {
    name: 'place',
    kind: 'text',
    label: { de: 'Ort', en: 'Town or city' },
    purpose: forTheLetter,
    legalBasis: law,
    retention,
    required: true,
    maxLength: 60,
    autocomplete: 'address-level2',
    attribute: 'place',
  },
];
