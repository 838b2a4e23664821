import type { MailMessages } from './mail-messages.js';

export const de: MailMessages = {
  subject: (city) => `Nachricht für Sie: ${city}`,
  greeting: 'Guten Tag,',
  code: [
    (code) => `Ihr Code ist: ${code}`,
    'Geben Sie ihn auf der Seite ein, auf der Sie diese E-Mail-Adresse angegeben haben. Er gilt 10 Minuten.',
    'Haben Sie dort keine E-Mail-Adresse angegeben? Dann löschen Sie diese E-Mail bitte. Ohne den Code schicken wir Ihnen keine Nachrichten.',
  ],
  received: (caseNumber) => [
    'Ihr Antrag ist bei uns angekommen.',
    `Ihre Vorgangsnummer: ${caseNumber}`,
    'Wir schreiben Ihnen an diese Adresse, wenn es etwas Neues gibt.',
  ],
  paid: (caseNumber) => [
    'Ihre Zahlung ist bei uns angekommen.',
    `Ihre Vorgangsnummer: ${caseNumber}`,
  ],
  office: (caseNumber) => [
    'Es gibt eine Nachricht zu Ihrem Antrag.',
    `Ihre Vorgangsnummer: ${caseNumber}`,
  ],
  unpaid: (caseNumber) => [
    'Wir haben keine Zahlung zu Ihrem Antrag bekommen. Sie können ihn jetzt nicht mehr online bezahlen.',
    `Ihre Vorgangsnummer: ${caseNumber}`,
    'Möchten Sie den Antrag noch? Dann stellen Sie ihn bitte neu. Haben Sie doch bezahlt? Dann wenden Sie sich bitte an uns.',
    'Das ist die letzte E-Mail zu diesem Antrag.',
  ],
  look: 'Öffnen Sie dazu die Seite, auf der Sie den Antrag gestellt haben. Nehmen Sie dasselbe Gerät und denselben Browser.',
  link: 'Zur Seite des Antrags',
  why: 'Sie bekommen diese E-Mail, weil Sie uns diese Adresse für Ihren Antrag gegeben haben. Auf der Seite des Antrags können Sie das beenden.',
  contact: 'Fragen? Das Amt hilft Ihnen:',
};
