import type { EmailMessages } from './email-messages.js';

export const emailDeSimple: EmailMessages = {
  title: 'Möchten Sie eine E-Mail bekommen, wenn es etwas Neues gibt?',
  go: 'E-Mail-Adresse angeben',
  text: 'Gibt es etwas Neues zu Ihrem Antrag? Dann schreiben wir Ihnen. In der E-Mail steht nur Ihre Nummer. Das Neue sehen Sie hier auf dieser Seite.',
  address: 'E-Mail-Adresse',
  hint: 'Wir schicken Ihnen zuerst einen Code.',
  ask: 'Code schicken',
  codeTitle: 'Bitte geben Sie den Code ein',
  sent: (address) =>
    `Wir haben eine E-Mail an ${address} geschickt. In der E-Mail steht ein Code. Der Code gilt 10 Minuten. Ist die E-Mail nicht da? Sehen Sie auch im Spam-Ordner nach.`,
  code: 'Code aus der E-Mail',
  codeHint: '6 Zahlen',
  confirm: 'Fertig',
  another: 'Andere Adresse oder neuer Code',
  typeCode: 'Code eingeben',
  onTitle: 'Sie bekommen jetzt E-Mails',
  on: (address) => `Wir schreiben Ihnen an ${address}.`,
  onHint:
    'Sie können das immer auf dieser Seite beenden. Oder Sie löschen Ihre Antworten auf diesem Gerät: Dann bekommen Sie auch keine E-Mails mehr.',
  end: 'Keine E-Mails mehr',
  ended: 'Sie bekommen keine E-Mails mehr. Wir haben Ihre Adresse gelöscht.',
  back: 'Zurück zum Antrag',
  endsToo: 'Dann bekommen Sie auch keine E-Mails mehr.',
  left: 'Das Internet geht gerade nicht. Darum konnten wir die E-Mails nicht beenden. Vielleicht bekommen Sie noch E-Mails. Dann fragen Sie bitte das Amt.',
  failed: {
    refused:
      'An diese Adresse kommt keine E-Mail an. Bitte prüfen Sie die Adresse. Oder nehmen Sie eine andere Adresse.',
    down: 'Wir können gerade keine E-Mails schicken. Ihr Antrag ist trotzdem da. Bitte versuchen Sie es später noch einmal.',
    'too-many-codes':
      'Wir haben schon mehrere Codes geschickt. Bitte nehmen Sie den Code aus der letzten E-Mail. Oder versuchen Sie es später noch einmal. Morgen geht es auf jeden Fall.',
    'wrong-code': 'Dieser Code ist falsch. Bitte prüfen Sie die Zahlen in der letzten E-Mail.',
    expired: 'Dieser Code gilt nicht mehr. Wir können Ihnen einen neuen Code schicken.',
    'too-many-tries':
      'Der Code war zu oft falsch. Er gilt nicht mehr. Wir können Ihnen einen neuen Code schicken.',
  },
};
