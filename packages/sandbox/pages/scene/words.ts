import type { IdentityChoice, PaymentChoice } from '../../src/in-memory/steering.js';

/** What the simulated places say. They stand where other parties’ pages would, so they speak the citizen’s language. */
export interface SceneMessages {
  readonly simulated: (party: string) => string;
  readonly identity: {
    readonly text: string;
    readonly person: string;
    readonly choices: Readonly<Record<IdentityChoice, string>>;
  };
  readonly payment: {
    readonly party: string;
    readonly text: string;
    readonly pay: (amount: string) => string;
    readonly choices: Readonly<Record<Exclude<PaymentChoice, 'pay'>, string>>;
    readonly held: string;
    readonly back: string;
  };
  readonly transfer: {
    readonly text: string;
    readonly recipient: string;
    readonly account: string;
    readonly amount: string;
    readonly purpose: string;
  };
  readonly water: {
    readonly title: string;
    readonly text: string;
    readonly scan: (name: string) => string;
    readonly back: string;
  };
}

export const de: SceneMessages = {
  simulated: (party) => `Simuliert: ${party}`,
  identity: {
    text: 'Hier stünde jetzt die Seite des Anbieters. Wählen Sie, was dort passiert.',
    person: 'Wer weist sich aus? Niemanden davon gibt es.',
    choices: {
      confirm: 'Ausweisen',
      cancel: 'Abbrechen',
      'level-too-low': 'Ausweisen, aber nicht sicher genug',
      provider: 'Der Anbieter hat eine Störung',
    },
  },
  payment: {
    party: 'Bezahldienst',
    text: 'Hier stünde jetzt die Seite des Bezahldienstes. Es fließt kein Geld.',
    pay: (amount) => `${amount} bezahlen`,
    choices: {
      transfer: 'Per Überweisung bezahlen',
      late: 'Bezahlen, die Bestätigung kommt später',
      fail: 'Die Bank lehnt ab',
      cancel: 'Abbrechen',
    },
    held: 'Die Zahlung wird noch bearbeitet.',
    back: 'Zurück zum Antrag',
  },
  transfer: {
    text: 'Bitte überweisen Sie. Sobald das Geld da ist, geht es weiter.',
    recipient: 'Empfänger',
    account: 'IBAN',
    amount: 'Betrag',
    purpose: 'Verwendungszweck',
  },
  water: {
    title: 'Simuliert: Kontrolle am Wasser',
    text: 'Das Gerät der Aufsicht. Es prüft ohne Netz.',
    scan: (name) => `Den Code von ${name} vor die Kamera halten`,
    back: 'Zurück zum Fischereischein',
  },
};

export const en: SceneMessages = {
  simulated: (party) => `Simulated: ${party}`,
  identity: {
    text: 'The provider’s own page would be here. Choose what happens there.',
    person: 'Who identifies? None of them exists.',
    choices: {
      confirm: 'Identify',
      cancel: 'Cancel',
      'level-too-low': 'Identify, but not securely enough',
      provider: 'The provider has a failure',
    },
  },
  payment: {
    party: 'Payment provider',
    text: 'The payment provider’s own page would be here. No money flows.',
    pay: (amount) => `Pay ${amount}`,
    choices: {
      transfer: 'Pay by bank transfer',
      late: 'Pay, confirmed later',
      fail: 'The bank declines',
      cancel: 'Cancel',
    },
    held: 'The payment is still being processed.',
    back: 'Back to the application',
  },
  transfer: {
    text: 'Please transfer the money. It goes on as soon as it is there.',
    recipient: 'Recipient',
    account: 'IBAN',
    amount: 'Amount',
    purpose: 'Reference',
  },
  water: {
    title: 'Simulated: check at the water',
    text: 'The inspector’s device. It checks without a network.',
    scan: (name) => `Hold the code of ${name} in front of the camera`,
    back: 'Back to the licence',
  },
};
