import { compose } from '../../services/src/compose.js';
import { fischereischein } from '../../services/src/fischereischein.js';
import { musterstadt } from '../../services/src/musterstadt.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { Details } from './details.js';
import type { Subject } from './paper-context.js';
import type { PaperLocale } from './words.js';

/** The fishing licence of Musterstadt. */
export const fishing: Service = compose(fischereischein, musterstadt).service!;

/** A service that nobody identifies or pays for, and that refuses nobody. */
export const small: Service = {
  ...fishing,
  identification: { minimumLevel: 'none', methods: [], manualFallback: true },
  steps: fishing.steps
    .filter(({ kind }) => ['start', 'questions', 'review'].includes(kind))
    .map((step) => ({
      ...step,
      questions: (step.questions ?? []).filter(
        ({ kind, register }) => kind !== 'access-code' && !register,
      ),
    })),
  eligibility: [],
  fees: [],
  result: { type: 'notice', next: { de: 'Der Bescheid kommt mit der Post.' } },
};

/** All that Musterstadt can say about its server, offices and providers. */
export const everything: Details = {
  address: 'Markt 1, 12345 Musterstadt',
  privacyOfficer: 'Datenschutzbeauftragte der Stadt Musterstadt, datenschutz@musterstadt.example',
  operator: 'Zweckverband Musterland',
  identityProvider: 'BundID',
  paymentProvider: 'Musterzahlung',
  register: 'Landesamt, Prüfungsregister',
  issuer: 'Stadt Musterstadt',
  decision: 'person',
  page: 'https://www.musterstadt.example/fischereischein',
  status: 'partial',
  assessedOn: '2026-10-01',
  assessedBy: 'self',
  feedbackForm: 'https://www.musterstadt.example/barriere-melden',
  enforcementContact: 'Telefon 0211 855-0',
  files: '/stadtkit',
  gateway: '/gateway',
  itContact: 'it@musterstadt.example',
};

/** Something to write a paper of. */
export const about = (
  service: Service,
  details: Details = {},
  locale: PaperLocale = 'de',
): Subject & { readonly locale: PaperLocale } => ({
  service,
  details,
  locale,
  today: '2026-11-25',
});
