import { isolated } from '@stadtkit/kinds/direction.js';
import type { Locale } from '@stadtkit/kinds/locale.js';

/** What is said when a house number seems to stand in the street. */
export interface AddressMessages {
  readonly suggestion: (street: string, houseNumber: string) => string;
  readonly accept: string;
}

export const addressMessages: Readonly<Record<Locale, AddressMessages>> = {
  de: {
    suggestion: (street, houseNumber) =>
      `Ist „${street}“ die Straße und „${houseNumber}“ die Hausnummer?`,
    accept: 'Ja, so übernehmen',
  },
  'de-simple': {
    suggestion: (street, houseNumber) =>
      `Ist das richtig? Straße: ${street} Hausnummer: ${houseNumber}`,
    accept: 'Ja, das ist richtig',
  },
  en: {
    suggestion: (street, houseNumber) =>
      `Is “${street}” the street and “${houseNumber}” the house number?`,
    accept: 'Yes, take it over',
  },
  ar: {
    suggestion: (street, houseNumber) =>
      `هل «${isolated(street, 'ar')}» هو الشارع و«${isolated(houseNumber, 'ar')}» رقم المبنى؟`,
    accept: 'نعم، هذا صحيح',
  },
};
