import type { OtherDeviceMessages } from './other-device-messages.js';

/** Leichte Sprache: short sentences, one thought each (DIN SPEC 33429). */
export const otherDeviceDeSimple: OtherDeviceMessages = {
  go: 'An einem anderen Gerät weitermachen',
  title: 'Möchten Sie an einem anderen Gerät weitermachen?',
  text: 'Wir machen eine Datei für Sie. In der Datei sind Ihre Daten. Und Sie bekommen einen Code. Die Datei ist geschützt. Man kann sie nur mit dem Code öffnen. Bringen Sie die Datei auf das andere Gerät. Zum Beispiel mit einem USB-Stick. Oder schicken Sie sich selbst eine E-Mail. Schreiben Sie den Code auf ein Blatt Papier.',
  there:
    'Öffnen Sie am anderen Gerät diese Seite. Drücken Sie dort: „Gespeicherten Antrag öffnen“.',
  identity:
    'Sie haben gezeigt, wer Sie sind. Das steht auch in der Datei. Das Amt prüft das später noch einmal.',
  files:
    'Haben Sie Dateien hochgeladen? Die sind nicht dabei. Wir behalten sie nur ein paar Tage. Danach wählen Sie die Dateien noch einmal aus.',
  make: 'Datei und Code machen',
  made: 'Ihre Datei ist fertig',
  code: 'Ihr Code',
  once: 'Sie sehen den Code nur jetzt. Wir speichern ihn nicht. Ohne den Code kann niemand die Datei öffnen. Auch wir nicht.',
  until: (date) =>
    `Sie können die Datei öffnen bis zum ${date}. Ändern Sie hier danach noch etwas? Das ist nicht in der Datei.`,
  save: 'Datei speichern',
  copy: 'Code kopieren',
  copied: 'Der Code ist kopiert.',
  notCopied: 'Das Kopieren geht nicht. Schreiben Sie den Code bitte ab.',
  print: 'Code drucken',
  open: {
    title: 'Gespeicherten Antrag öffnen',
    byFile: 'Noch nicht abgeschickt: Datei und Code',
    file: 'Datei',
    fileHint: 'Der Name fängt so an: stadtkit. Der Name hört so auf: .json.',
    code: 'Code zur Datei',
    byNumber: 'Schon abgeschickt: Nummer und Code',
    number: 'Ihre Nummer vom Amt',
    codeOfNumber: 'Code zur Nummer',
    codeHint: 'Das sind 16 Buchstaben und Ziffern. Groß oder klein ist egal.',
    go: 'Öffnen',
    wrong: {
      'no-file': 'Bitte wählen Sie die Datei aus.',
      'no-code': 'Der Code hat 16 Buchstaben und Ziffern. Bitte prüfen Sie den Code.',
      'wrong-code':
        'Der Code passt nicht zu dieser Datei. Bitte prüfen Sie den Code. Und prüfen Sie: Ist es die richtige Datei?',
      foreign: 'In dieser Datei ist kein Antrag. Bitte wählen Sie eine andere Datei.',
      damaged:
        'Wir können die Datei nicht lesen. Vielleicht fehlt ein Teil. Bringen Sie die Datei bitte noch einmal auf dieses Gerät.',
      'other-service':
        'In dieser Datei ist ein anderer Antrag. Gehen Sie auf die Seite von diesem Antrag. Öffnen Sie die Datei dort.',
      'too-old': 'Die Datei ist zu alt. Sie ging nur 30 Tage lang. Bitte fangen Sie neu an.',
      'no-number': 'Bitte schreiben Sie die Nummer in das Feld.',
      'no-code-of-number': 'Der Code hat 16 Buchstaben und Ziffern. Bitte prüfen Sie den Code.',
      unknown:
        'Die Nummer und der Code passen nicht. Bitte prüfen Sie beides. Vielleicht gibt es den Code nicht mehr.',
      'other-service-of-number':
        'Das ist die Nummer von einem anderen Antrag. Gehen Sie auf die Seite von diesem Antrag.',
    },
  },
  ask: {
    title: 'Ihr gespeicherter Antrag',
    carriedOver:
      'Der Antrag ist jetzt anders. Viele Ihrer Antworten sind noch da. Bitte prüfen Sie alles noch einmal.',
    replaces:
      'In diesem Fenster haben Sie schon einen Antrag angefangen. Öffnen Sie den gespeicherten Antrag? Dann sind die Antworten aus diesem Fenster weg.',
    go: 'Gespeicherten Antrag öffnen',
    not: 'Nicht öffnen',
    sent: 'Dieser Antrag ist schon beim Amt',
    sentText: (caseNumber) =>
      `Das ist Ihre Nummer: ${caseNumber}. Sie sehen hier, wie es weitergeht. Ändern können Sie nichts mehr.`,
    see: 'Antrag ansehen',
  },
  share: {
    go: 'An einem anderen Gerät ansehen',
    title: 'Möchten Sie den Antrag an einem anderen Gerät ansehen?',
    text: 'Dann bekommen Sie einen Code. Sie brauchen den Code und Ihre Nummer. Damit sehen Sie Ihren Antrag an jedem Gerät. Wir legen den Antrag dafür auf den Server. Er ist geschützt. Ohne den Code kann ihn niemand lesen. Auch wir nicht.',
    until:
      'Das geht, bis das Amt entschieden hat. Und danach noch 30 Tage. Aber nicht länger als 12 Monate. Müssen Sie noch bezahlen? Dann geht es 30 Tage.',
    make: 'Code machen',
    before:
      'Sie haben schon einen Code. Machen Sie einen neuen Code? Dann geht der alte nicht mehr.',
    drop: 'Code löschen',
    made: 'Ihr Code ist fertig',
    number: (caseNumber) => `Ihre Nummer: ${caseNumber}`,
    once: 'Sie sehen den Code nur jetzt. Wir speichern ihn nicht. Schreiben Sie den Code und die Nummer auf. Zeigen Sie beides niemandem.',
    forget: 'Dann geht auch der Code nicht mehr.',
    still:
      'Die Verbindung war gestört. Darum geht der Code noch. Der Server löscht den Antrag später.',
  },
  elsewhere:
    'Sie haben den Antrag an einem anderen Gerät abgeschickt. Machen Sie dieses Fenster zu? Dann ist der Antrag hier nicht mehr zu sehen.',
};
