import { de } from './de.js';
import type { StepsMessages } from './steps-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: StepsMessages = {
  ...de,
  start: 'Antrag anfangen',
  slow: 'Es dauert gerade lange. Ihre Antworten sind noch da.',
  problems: () => 'Bitte prüfen Sie Ihre Antworten',
  data: {
    title: 'Ihre Daten',
    text: 'Wir fragen nur das Nötige. Wir sagen Ihnen, warum wir fragen.',
  },
  locker: {
    title: 'Sie haben schon angefangen',
    text: 'Möchten Sie weitermachen?',
    resume: 'Ja, weitermachen',
    anew: 'Nein, neu anfangen',
  },
  checks: {
    title: 'Das Amt prüft Ihren Antrag',
    identity: 'Sie haben Ihren Ausweis nicht gezeigt. Deshalb prüft das Amt: Wer sind Sie?',
    text: 'Das dauert ein paar Tage.',
    start:
      'Sie zeigen Ihren Ausweis nicht im Internet? Dann prüft das Amt: Wer sind Sie? Das dauert ein paar Tage länger.',
  },
  licence: {
    ...de.licence,
    waiting: {
      payment: 'Wir warten auf Ihr Geld. Bezahlen Sie nicht noch einmal.',
      office: 'Das Amt prüft Ihre Angaben. Das dauert ein paar Tage.',
      issuer: 'Ihr Schein wird gerade gemacht.',
    },
  },
  fault: {
    network: 'Die Verbindung ist kaputt. Ihre Antworten sind noch da.',
    slow: 'Die andere Stelle antwortet nicht. Ihre Antworten sind noch da. Versuchen Sie es später noch einmal.',
    nonsense:
      'Bei der anderen Stelle ist etwas kaputt. Ihre Antworten sind noch da. Versuchen Sie es später noch einmal.',
    refused:
      'Das hat nicht geklappt. Ihre Antworten sind noch da. Rufen Sie das Amt an, wenn es noch einmal passiert.',
    busy: 'Sie haben es oft versucht. Warten Sie ein paar Minuten.',
    outdated:
      'Der Antrag ist jetzt anders. Ihre Antworten sind noch da. Laden Sie diese Seite neu. Prüfen Sie dann Ihre Antworten.',
    definition: 'Der Antrag geht gerade nicht. Rufen Sie das Amt an.',
  },
};
