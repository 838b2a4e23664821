import type { OfficeMessages } from './office-messages.js';

export const officeDe: OfficeMessages = {
  lookHere:
    'Wenn das Amt eine Frage an Sie hat, steht sie auf dieser Seite. Bitte sehen Sie ab und zu nach.',
  asked: {
    title: 'Das Amt hat eine Frage an Sie',
    until: (date) => `Bitte antworten Sie bis zum ${date}.`,
    label: 'Ihre Antwort an das Amt',
    hint: 'Nur das Amt kann sie lesen. Nach dem Abschicken können Sie sie nicht mehr ändern.',
    send: 'Antwort abschicken',
  },
  answered: 'Ihre Antwort ist beim Amt angekommen.',
  over: 'Ihre Antwort ist nicht angekommen: Das Amt fragt das nicht mehr.',
  writes: 'Das schreibt das Amt:',
  noLetter: (caseNumber) =>
    `Mehr steht hier nicht. Bitte fragen Sie beim Amt nach und nennen Sie Ihre Vorgangsnummer: ${caseNumber}`,
  refused: {
    title: 'Das Amt hat Ihren Antrag abgelehnt',
    next: 'Haben Sie Fragen, oder sind Sie nicht einverstanden? Dann wenden Sie sich bitte an das Amt.',
  },
  decided: 'Das Amt hat Ihren Antrag bewilligt',
  on: (date) => `Entschieden am ${date}.`,
  withdraw: {
    go: 'Antrag zurückziehen',
    title: 'Möchten Sie Ihren Antrag zurückziehen?',
    text: 'Dann bearbeitet das Amt Ihren Antrag nicht weiter. Das können Sie nicht rückgängig machen. Sie können aber einen neuen Antrag stellen.',
    fees: 'Haben Sie schon etwas bezahlt? Ob Sie Geld zurückbekommen, entscheidet das Amt.',
    confirm: 'Ja, Antrag zurückziehen',
    done: 'Sie haben Ihren Antrag zurückgezogen',
    tooLate: 'Sie können Ihren Antrag nicht mehr zurückziehen: Das Amt hat schon entschieden.',
  },
};
