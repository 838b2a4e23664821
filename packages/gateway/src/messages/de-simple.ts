import type { MailMessages } from './mail-messages.js';

export const deSimple: MailMessages = {
  subject: (city) => `Nachricht für Sie: ${city}`,
  greeting: 'Guten Tag,',
  code: [
    (code) => `Ihr Code ist: ${code}`,
    'Geben Sie den Code auf der Seite ein. Dort haben Sie diese E-Mail-Adresse angegeben. Der Code gilt 10 Minuten.',
    'Haben Sie keine E-Mail-Adresse angegeben? Dann löschen Sie diese E-Mail. Ohne den Code schicken wir Ihnen keine Nachrichten.',
  ],
  received: (caseNumber) => [
    'Ihr Antrag ist da.',
    `Ihre Nummer ist: ${caseNumber}`,
    'Gibt es etwas Neues? Dann schreiben wir Ihnen an diese Adresse.',
  ],
  paid: (caseNumber) => ['Ihre Zahlung ist da.', `Ihre Nummer ist: ${caseNumber}`],
  office: (caseNumber) => [
    'Es gibt eine Nachricht zu Ihrem Antrag.',
    `Ihre Nummer ist: ${caseNumber}`,
  ],
  unpaid: (caseNumber) => [
    'Wir haben kein Geld für Ihren Antrag bekommen. Sie können den Antrag jetzt nicht mehr online bezahlen.',
    `Ihre Nummer ist: ${caseNumber}`,
    'Möchten Sie den Antrag noch? Dann stellen Sie den Antrag bitte neu. Haben Sie doch bezahlt? Dann melden Sie sich bitte bei uns.',
    'Das ist die letzte E-Mail.',
  ],
  look: 'Öffnen Sie die Seite mit Ihrem Antrag. Nehmen Sie das gleiche Gerät und den gleichen Browser wie beim Antrag.',
  link: 'Zur Seite mit dem Antrag',
  why: 'Sie haben uns diese Adresse für Ihren Antrag gegeben. Darum bekommen Sie diese E-Mail. Auf der Seite mit dem Antrag können Sie das beenden.',
  contact: 'Haben Sie Fragen? Das Amt hilft Ihnen:',
};
