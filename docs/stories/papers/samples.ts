import type { LocalText } from '@stadtkit/kinds/locale.js';
import type { Details } from '@stadtkit/papers/details.js';
import { compose } from '../../../packages/services/src/compose.js';
import { fischereischein } from '../../../packages/services/src/fischereischein.js';
import { musterstadt } from '../../../packages/services/src/musterstadt.js';
import type { Service } from '@stadtkit/steps/service.js';
import { smallService } from '../../../packages/steps/src/session/session.fixtures.js';

/** A service whose texts are shown, and what its city says besides. */
export interface Sample {
  readonly title: LocalText;
  readonly service: Service;
  readonly details: Details;
}

const { service: fishing } = compose(fischereischein, musterstadt);

/** All but what only a real city knows: who assessed it, who decides. */
const saidByMusterstadt: Details = {
  address: 'Markt 1, 12345 Musterstadt',
  privacyOfficer: 'Datenschutzbeauftragte der Stadt Musterstadt, datenschutz@musterstadt.example',
  operator: 'Stadt Musterstadt',
  page: 'https://www.musterstadt.example/fischereischein',
  files: '/stadtkit/',
  gateway: '/gateway',
};

/** The services to choose from, by name. */
export const samples: Readonly<Record<string, Sample>> = {
  ...(fishing && {
    fischereischein: {
      title: { de: 'Fischereischein, Stadt Musterstadt', en: 'Fishing licence, Musterstadt' },
      service: fishing,
      details: saidByMusterstadt,
    },
  }),
  small: {
    title: { de: 'Kleiner Antrag, ohne Angaben der Stadt', en: 'A small service, without details' },
    service: smallService,
    details: {},
  },
};
