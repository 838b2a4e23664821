import { accessibilityDe } from './accessibility-de.js';
import type { PaperMessages } from './paper-messages.js';
import { privacyDe } from './privacy-de.js';

export const de: PaperMessages = {
  blanks: {
    address: 'Anschrift der Behörde',
    privacyOfficer: 'Datenschutzbeauftragte Person: Name oder Stelle, Anschrift, Telefon, E-Mail',
    operator:
      'Wer den Server betreibt (die Behörde selbst oder ein Dienstleister in ihrem Auftrag)',
    identityProvider: 'Anbieter der Anmeldung',
    paymentProvider: 'Zahlungsdienstleister',
    register: 'Stelle, die das Register führt',
    issuer: 'Stelle, die das Dokument ausstellt',
    decision: 'Wer über den Antrag entscheidet: ein Mensch oder ein Programm',
    duty: 'Ob ein Gesetz zu dem Antrag verpflichtet, und was geschieht, wenn man ihn nicht stellt',
    dataLaw: 'Datenschutzgesetz des Landes, mit Paragraf',
    supervision: 'Datenschutz-Aufsichtsbehörde des Landes, mit Anschrift',
    page: 'Adresse der Seite mit dem Online-Antrag',
    accessibilityLaw: 'Gesetz und Verordnung des Landes zur barrierefreien Informationstechnik',
    status: 'Stand der Vereinbarkeit: teilweise oder nicht vereinbar',
    assessedOn: 'Datum der Prüfung',
    assessedBy: 'Selbst geprüft oder von Dritten geprüft',
    feedbackForm: 'Adresse des Kontaktformulars für Barrieren',
    enforcement: 'Durchsetzungs- oder Schlichtungsstelle des Landes',
    enforcementContact: 'Anschrift, Telefon, E-Mail der Durchsetzungsstelle',
    files: 'Ordner der Dateien auf dem Server',
    gateway: 'Adresse des Gateways',
    itContact: 'Ansprechperson für IT',
  },
  fillIn: (what) => `[Bitte ergänzen: ${what}]`,
  privacy: privacyDe,
  accessibility: accessibilityDe,
};
