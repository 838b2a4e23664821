import type { EmailMessages } from './email-messages.js';

export const emailDe: EmailMessages = {
  title: 'Möchten Sie eine E-Mail bekommen, wenn sich etwas tut?',
  go: 'E-Mail-Adresse angeben',
  text: 'Wir schreiben Ihnen, wenn es etwas Neues zu Ihrem Antrag gibt. In der E-Mail steht nur Ihre Vorgangsnummer. Was es Neues gibt, sehen Sie dann hier in diesem Browser.',
  address: 'E-Mail-Adresse',
  hint: 'An diese Adresse schicken wir zuerst einen Code.',
  ask: 'Code schicken',
  codeTitle: 'Bitte geben Sie den Code ein',
  sent: (address) =>
    `Wir haben eine E-Mail mit einem Code an ${address} geschickt. Der Code gilt 10 Minuten. Ist nichts da? Sehen Sie auch im Spam-Ordner nach.`,
  code: 'Code aus der E-Mail',
  codeHint: '6 Ziffern',
  confirm: 'Bestätigen',
  another: 'Andere Adresse oder neuer Code',
  typeCode: 'Code eingeben',
  onTitle: 'Sie bekommen jetzt E-Mails',
  on: (address) => `Sie bekommen Nachrichten an ${address}.`,
  onHint:
    'Sie können das jederzeit auf dieser Seite beenden. Es endet auch, wenn Sie Ihre Angaben von diesem Gerät löschen.',
  end: 'Keine E-Mails mehr',
  ended: 'Sie bekommen keine E-Mails mehr. Ihre Adresse ist gelöscht.',
  back: 'Zurück zum Antrag',
  endsToo: 'Danach bekommen Sie auch keine E-Mails mehr zu diesem Antrag.',
  left: 'Die E-Mails konnten wir nicht beenden, weil die Verbindung gestört ist. Vielleicht bekommen Sie noch welche. Dann wenden Sie sich bitte an das Amt.',
  failed: {
    refused:
      'An diese Adresse kommt keine E-Mail an. Bitte prüfen Sie die Adresse, oder nehmen Sie eine andere.',
    down: 'Wir können gerade keine E-Mails verschicken. Ihr Antrag ist trotzdem angekommen. Bitte versuchen Sie es später noch einmal.',
    'too-many-codes':
      'Es wurden schon mehrere Codes verschickt. Bitte nehmen Sie den Code aus der letzten E-Mail, oder versuchen Sie es später noch einmal, spätestens morgen.',
    'wrong-code': 'Dieser Code stimmt nicht. Bitte prüfen Sie die Ziffern in der letzten E-Mail.',
    expired: 'Dieser Code gilt nicht mehr. Bitte lassen Sie sich einen neuen Code schicken.',
    'too-many-tries':
      'Der Code wurde zu oft falsch eingegeben und gilt nicht mehr. Bitte lassen Sie sich einen neuen Code schicken.',
  },
};
