import type { OfficeMessages } from './office-messages.js';

export const officeDeSimple: OfficeMessages = {
  lookHere: 'Hat das Amt eine Frage? Dann steht die Frage hier. Sehen Sie manchmal hier nach.',
  asked: {
    title: 'Das Amt hat eine Frage',
    until: (date) => `Antworten Sie bis zum ${date}.`,
    label: 'Ihre Antwort',
    hint: 'Nur das Amt kann die Antwort lesen. Danach können Sie die Antwort nicht mehr ändern.',
    send: 'Antwort abschicken',
  },
  answered: 'Das Amt hat Ihre Antwort.',
  over: 'Das Amt braucht keine Antwort mehr. Ihre Antwort ist nicht beim Amt.',
  writes: 'Das schreibt das Amt:',
  noLetter: (caseNumber) =>
    `Mehr können wir hier nicht zeigen. Bitte fragen Sie beim Amt. Sagen Sie dort diese Nummer: ${caseNumber}`,
  refused: {
    title: 'Das Amt hat Nein gesagt',
    next: 'Haben Sie Fragen? Oder finden Sie das falsch? Dann sprechen Sie mit dem Amt.',
  },
  decided: 'Das Amt hat Ja gesagt',
  on: (date) => `Das war am ${date}.`,
  withdraw: {
    go: 'Antrag zurücknehmen',
    title: 'Möchten Sie Ihren Antrag zurücknehmen?',
    text: 'Dann macht das Amt nicht weiter. Der alte Antrag kommt nicht wieder. Sie dürfen aber einen neuen Antrag stellen.',
    fees: 'Haben Sie schon bezahlt? Das Amt sagt, ob Sie Geld zurück bekommen.',
    confirm: 'Ja, zurücknehmen',
    done: 'Ihr Antrag ist zurückgenommen',
    tooLate: 'Das geht nicht mehr. Das Amt hat schon entschieden.',
  },
};
