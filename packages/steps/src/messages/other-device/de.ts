import type { OtherDeviceMessages } from './other-device-messages.js';

export const otherDeviceDe: OtherDeviceMessages = {
  go: 'Auf einem anderen Gerät weitermachen',
  title: 'Möchten Sie auf einem anderen Gerät weitermachen?',
  text: 'Dann bekommen Sie eine Datei mit Ihren Angaben und einen Code. Die Datei ist verschlüsselt: Ohne den Code kann sie niemand öffnen. Bringen Sie die Datei auf das andere Gerät, zum Beispiel mit einem USB-Stick oder einer E-Mail an Sie selbst. Den Code schreiben Sie am besten auf Papier.',
  there:
    'Auf dem anderen Gerät öffnen Sie diese Seite. Dort drücken Sie „Gespeicherten Antrag öffnen“.',
  identity:
    'Dass Sie sich ausgewiesen haben, steht mit in der Datei. Das Amt prüft es noch einmal, wenn Sie den Antrag abschicken.',
  files:
    'Dateien, die Sie hochgeladen haben, stehen nicht darin. Wir behalten sie nur wenige Tage. Vielleicht müssen Sie sie dann noch einmal auswählen.',
  make: 'Datei und Code erstellen',
  made: 'Ihre Datei ist fertig',
  code: 'Ihr Code',
  once: 'Wir zeigen den Code nur jetzt und speichern ihn nicht. Ohne ihn können auch wir die Datei nicht öffnen.',
  until: (date) =>
    `Sie können die Datei bis zum ${date} öffnen. Was Sie danach hier noch ändern, steht nicht darin.`,
  save: 'Datei speichern',
  copy: 'Code kopieren',
  copied: 'Der Code ist kopiert.',
  notCopied: 'Der Code ließ sich nicht kopieren. Bitte schreiben Sie ihn ab.',
  print: 'Code drucken',
  open: {
    title: 'Gespeicherten Antrag öffnen',
    byFile: 'Noch nicht abgeschickt: mit Datei und Code',
    file: 'Datei',
    fileHint: 'Ihr Name fängt mit „stadtkit“ an und hört mit „.json“ auf.',
    code: 'Code zur Datei',
    byNumber: 'Schon abgeschickt: mit Vorgangsnummer und Code',
    number: 'Vorgangsnummer',
    codeOfNumber: 'Code zur Vorgangsnummer',
    codeHint: '16 Buchstaben und Ziffern. Groß oder klein ist egal.',
    go: 'Öffnen',
    wrong: {
      'no-file': 'Bitte wählen Sie die Datei aus.',
      'no-code':
        'Der Code hat 16 Buchstaben und Ziffern. Bitte prüfen Sie, was Sie eingegeben haben.',
      'wrong-code':
        'Dieser Code gehört nicht zu dieser Datei. Bitte prüfen Sie den Code, und ob es die richtige Datei ist.',
      foreign: 'In dieser Datei ist kein gespeicherter Antrag. Bitte wählen Sie eine andere Datei.',
      damaged:
        'Die Datei lässt sich nicht lesen. Vielleicht ist sie nicht ganz angekommen. Bitte bringen Sie sie noch einmal auf dieses Gerät.',
      'other-service':
        'In dieser Datei ist ein anderer Antrag. Bitte öffnen Sie sie auf der Seite, auf der Sie sie gespeichert haben.',
      'too-old':
        'Die 30 Tage für diese Datei sind vorbei. Sie lässt sich nicht mehr öffnen. Bitte fangen Sie neu an.',
      'no-number': 'Bitte geben Sie die Vorgangsnummer ein.',
      'no-code-of-number':
        'Der Code hat 16 Buchstaben und Ziffern. Bitte prüfen Sie, was Sie eingegeben haben.',
      unknown:
        'Mit dieser Vorgangsnummer und diesem Code lässt sich nichts öffnen. Bitte prüfen Sie beides. Vielleicht gibt es den Code nicht mehr, weil der Antrag gelöscht oder ein neuer Code erstellt wurde.',
      'other-service-of-number':
        'Unter dieser Nummer ist ein anderer Antrag. Bitte öffnen Sie ihn auf der Seite, auf der Sie ihn abgeschickt haben.',
    },
  },
  ask: {
    title: 'Ihr gespeicherter Antrag',
    carriedOver:
      'Das Formular wurde inzwischen geändert. Ihre Angaben sind noch da, soweit sie noch gefragt sind. Bitte gehen Sie alles noch einmal durch.',
    replaces:
      'In diesem Fenster haben Sie schon einen Antrag angefangen. Wenn Sie den gespeicherten öffnen, sind die Angaben aus diesem Fenster weg.',
    go: 'Gespeicherten Antrag öffnen',
    not: 'Nicht öffnen',
    sent: 'Dieser Antrag ist schon abgeschickt',
    sentText: (caseNumber) =>
      `Vorgangsnummer ${caseNumber}. Sie können hier sehen, wie es weitergeht, aber nichts mehr ändern.`,
    see: 'Antrag ansehen',
  },
  share: {
    go: 'Von einem anderen Gerät aus ansehen',
    title: 'Möchten Sie den Antrag von einem anderen Gerät aus ansehen?',
    text: 'Dann bekommen Sie einen Code. Mit Vorgangsnummer und Code zusammen lässt sich Ihr Antrag auf jedem Gerät ansehen. Dafür legen wir ihn verschlüsselt auf den Server. Ohne den Code kann ihn dort niemand lesen, auch wir nicht.',
    until:
      'Das geht, bis das Amt entschieden hat, und 30 Tage danach, längstens 12 Monate. Solange noch etwas zu bezahlen ist, geht es 30 Tage.',
    make: 'Code erstellen',
    before:
      'Sie haben schon einen Code erstellt. Wenn Sie einen neuen erstellen, gilt der alte nicht mehr.',
    drop: 'Code löschen',
    made: 'Ihr Code ist fertig',
    number: (caseNumber) => `Vorgangsnummer: ${caseNumber}`,
    once: 'Wir zeigen den Code nur jetzt und speichern ihn nicht. Schreiben Sie ihn zusammen mit der Vorgangsnummer auf, und zeigen Sie beides niemandem.',
    forget:
      'Mit dem Code lässt sich der Antrag dann auch von anderen Geräten aus nicht mehr ansehen.',
    still:
      'Die Verbindung war gestört. Darum lässt sich der Antrag mit dem Code noch ansehen, bis ihn auch der Server löscht.',
  },
  elsewhere:
    'Sie haben diesen Antrag von einem anderen Gerät aus abgeschickt. Hier finden Sie ihn nur, solange dieses Fenster offen ist.',
};
