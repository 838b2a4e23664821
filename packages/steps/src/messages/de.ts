import { firstDe } from './first/de.js';
import { officeDe } from './office/de.js';
import type { StepsMessages } from './steps-messages.js';

export const de: StepsMessages = {
  ...firstDe,
  laterFault: {
    meanwhile:
      'Das geschieht für Ihren Antrag gerade schon, zum Beispiel in einem anderen Fenster. Ihre Angaben sind noch da. Bitte versuchen Sie es gleich noch einmal.',
    outdated:
      'Das Formular wurde inzwischen geändert. Ihre Angaben sind noch da. Bitte laden Sie diese Seite neu, und prüfen Sie dann Ihre Angaben.',
    storage:
      'Dieser Browser erlaubt es nicht, hier etwas zu speichern. Bitte drucken Sie den Schein.',
    outdatedKeepsNothing:
      'Das Formular wurde inzwischen geändert. Ihr Browser speichert hier nichts: Wenn Sie diese Seite neu laden, sind Ihre Angaben weg. Schreiben Sie sich vorher auf, was Sie noch brauchen, und füllen Sie das neue Formular dann aus.',
  },
  locker: {
    title: 'Sie haben einen Antrag angefangen',
    text: 'Möchten Sie dort weitermachen, wo Sie aufgehört haben? Wenn Sie neu anfangen, werden diese Angaben gelöscht.',
    resume: 'Weitermachen',
    anew: 'Neu anfangen',
  },
  next: 'Weiter',
  overview: 'Zur Übersicht',
  back: 'Zurück',
  change: 'Ändern',
  send: 'Antrag abschicken',
  stages: 'Schritte',
  stage: (at, of) => `Schritt ${String(at)} von ${String(of)}`,
  task: {
    done: 'Erledigt',
    open: 'Offen',
    later: 'Noch nicht möglich',
    wrong: 'Bitte prüfen',
  },
  done: 'erledigt',
  now: 'jetzt',
  allDone: 'Alle Schritte sind erledigt',
  choose: 'Bitte auswählen',
  problems: (count) =>
    count === 1 ? 'Bitte prüfen Sie eine Angabe' : `Bitte prüfen Sie ${String(count)} Angaben`,
  confirmed: 'Bestätigt',
  notGiven: 'Keine Angabe',
  notKnownYet: 'Noch nicht bekannt',
  yes: 'Ja',
  no: 'Nein',
  fromTo: (from, to) => `${from} bis ${to}`,
  timeOfDay: (time) => `${time} Uhr`,
  euros: (amount) => `${amount} €`,
  date: { day: 'Tag', month: 'Monat', year: 'Jahr' },
  files: (types, size, count) =>
    count === 1
      ? `Möglich: ${types}, höchstens ${size}.`
      : `Möglich: ${types}, jede Datei höchstens ${size}, zusammen höchstens ${String(count)} Dateien.`,
  ends: { from: 'Erster Tag', to: 'Letzter Tag' },
  address: {
    street: 'Straße',
    houseNumber: 'Hausnummer',
    addition: 'Zusatz, wenn es einen gibt',
    postalCode: 'Postleitzahl',
    place: 'Ort',
  },
  responsible: 'Zuständig',
  identity: {
    pending: 'Sie haben sich noch nicht fertig ausgewiesen. Sie können es noch einmal versuchen.',
    cancelled:
      'Sie haben abgebrochen. Es wurden keine Daten übertragen. Sie können es noch einmal versuchen oder einen anderen Weg wählen.',
    failed: {
      'level-too-low':
        'Mit dieser Anmeldung ist der Antrag nicht möglich, weil sie nicht sicher genug ist. Bitte wählen Sie einen anderen Weg.',
      expired: 'Die Zeit zum Ausweisen ist abgelaufen. Bitte versuchen Sie es noch einmal.',
      replayed: 'Diese Anmeldung wurde schon benutzt. Bitte weisen Sie sich noch einmal aus.',
      provider: 'Das Ausweisen hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    },
    knownTitle: 'Sie haben sich ausgewiesen',
    by: (method) => `Ausgewiesen mit: ${method}`,
    known: 'Diese Daten haben wir übernommen:',
    anew: 'Neu ausweisen',
    notAnew: 'Nicht neu ausweisen',
    unchanged: 'Sie haben sich nicht neu ausgewiesen. Es bleibt bei diesen Daten.',
    doubts: 'Stimmt etwas nicht, oder möchten Sie diese Angaben nicht verwenden?',
    typeThem: 'Dann können Sie sie selbst eingeben.',
    type: 'Selbst eingeben',
    ask: (office) => `Dann wenden Sie sich bitte an: ${office}`,
    orType: 'Sie können Ihre Daten auch eintippen.',
    endsSoon: 'Ihre Anmeldung endet in weniger als 3 Minuten. Möchten Sie weitermachen?',
    extend: 'Angemeldet bleiben',
    endsForGood:
      'Ihre Anmeldung endet gleich und lässt sich nicht mehr verlängern. Danach weisen Sie sich bitte noch einmal aus. Was Sie eingetippt haben, bleibt da.',
    lapsed:
      'Ihre Anmeldung ist abgelaufen. Bitte weisen Sie sich noch einmal aus. Was Sie eingetippt haben, ist noch da.',
    reads: {
      name: 'Name',
      familyName: 'Familienname',
      givenNames: 'Vornamen',
      birthDate: 'Geburtsdatum',
      address: 'Anschrift',
      street: 'Straße und Hausnummer',
      postalCode: 'Postleitzahl',
      place: 'Ort',
    },
  },
  checks: {
    title: 'Das Amt prüft Ihren Antrag',
    identity: 'Sie haben sich nicht online ausgewiesen. Deshalb prüft das Amt, wer Sie sind.',
    text: 'Das dauert einige Tage.',
  },
  instead: 'Das können Sie tun',
  correct: 'Zurück zu meinen Angaben',
  later: {
    go: 'Später weitermachen',
    title: 'Möchten Sie später weitermachen?',
    text: 'Dann speichern wir Ihre Angaben verschlüsselt in diesem Browser, und nur dort. Zum Weitermachen öffnen Sie diese Seite wieder in diesem Browser. Das kann jeder, der dieses Gerät benutzt: Speichern Sie nur auf einem Gerät, das Ihnen gehört.',
    keep: 'Auf diesem Gerät speichern',
    kept: 'Ihre Angaben sind auf diesem Gerät gespeichert',
    until: (date) =>
      `Längstens bis zum ${date}. Bis dahin können Sie diese Seite schließen und hier wieder öffnen; was Sie noch ändern, wird auch gespeichert. Manche Browser löschen schon früher, wenn Sie länger nicht hier waren.`,
    files:
      'Dateien behalten wir nur wenige Tage. Vielleicht müssen Sie sie dann noch einmal auswählen.',
    drop: 'Gespeichertes löschen',
    none: 'Dieser Browser erlaubt es nicht, hier etwas zu speichern. Bitte lassen Sie diese Seite offen, bis Sie fertig sind.',
    stale:
      'Ihre letzten Änderungen ließen sich nicht mehr auf diesem Gerät speichern. Bitte lassen Sie diese Seite offen, bis Sie fertig sind.',
    on: 'Weiter ausfüllen',
    note: (date) => `Auf diesem Gerät gespeichert, längstens bis zum ${date}.`,
  },
  carriedOver: {
    title: 'Das Formular wurde inzwischen geändert',
    text: 'Ihre Angaben sind noch da, soweit sie noch gefragt sind. Bitte gehen Sie alle Schritte noch einmal durch.',
    unasked: 'Nicht mehr gefragt wird:',
  },
  elsewhere: {
    title: 'Weiter in einem neuen Fenster',
    text: 'Dieser Browser behält nichts, wenn Sie diese Seite verlassen. Deshalb geht es in einem neuen Fenster weiter. Lassen Sie diese Seite offen, und kommen Sie danach hierher zurück.',
    open: 'Neues Fenster öffnen',
    done: 'Ich bin dort fertig',
    byItself: 'Sobald Sie dort fertig sind, geht es hier von selbst weiter.',
  },
  discard: {
    go: 'Angaben löschen',
    title: 'Möchten Sie Ihre Angaben löschen?',
    text: 'Danach sind Ihre Angaben von diesem Gerät gelöscht, und Sie sind wieder am Anfang.',
    drop: 'Alles löschen',
  },
  legalBasis: 'Rechtsgrundlage',
  received: {
    title: 'Ihr Antrag ist angekommen',
    text: (caseNumber) => `Ihre Vorgangsnummer: ${caseNumber}`,
    again:
      'Sie können diese Seite schließen. Bis 30 Tage nach dem Absenden finden Sie Ihren Antrag hier, wenn Sie die Seite in diesem Browser wieder öffnen.',
    onlyHere:
      'Dieser Browser kann Ihren Antrag nicht behalten. Bitte lassen Sie diese Seite offen, bis Sie fertig sind, und notieren Sie die Vorgangsnummer.',
  },
  keep: {
    title: 'Möchten Sie den Schein behalten?',
    text: 'Er ist noch nicht auf diesem Gerät gespeichert. Wenn Sie Ihre Angaben jetzt löschen, können Sie ihn hier nicht mehr öffnen. Behalten Sie ihn nur auf einem Gerät, das Ihnen gehört.',
    keep: 'Behalten und fertig',
    drop: 'Löschen, ohne ihn zu behalten',
  },
  forget: {
    go: 'Angaben von diesem Gerät löschen',
    title: 'Möchten Sie Ihre Angaben von diesem Gerät löschen?',
    text: (caseNumber) =>
      `Das Amt hat Ihre Angaben. Aber Sie können sie danach hier nicht mehr öffnen. Bitte notieren Sie die Vorgangsnummer: ${caseNumber}`,
    notFetched: 'Ihren Schein können Sie dann hier nicht abholen.',
    drop: 'Trotzdem löschen',
  },
  end: {
    title: 'Sie sind fertig',
    text: (caseNumber) =>
      `Ihre Angaben sind von diesem Gerät gelöscht. Das Amt hat sie. Ihre Vorgangsnummer: ${caseNumber}`,
    kept: 'Ihren Schein finden Sie auf der Startseite.',
    start: 'Zur Startseite',
  },
  report: {
    send: 'Angaben abschicken',
    received: {
      title: 'Ihre Angaben sind angekommen',
      again:
        'Sie können diese Seite schließen. Bis 30 Tage nach dem Absenden finden Sie Ihre Angaben hier, wenn Sie die Seite in diesem Browser wieder öffnen.',
      onlyHere:
        'Dieser Browser kann Ihre Angaben nicht behalten. Bitte lassen Sie diese Seite offen, bis Sie fertig sind, und notieren Sie die Vorgangsnummer.',
    },
    checks: { title: 'Das Amt prüft Ihre Angaben' },
    nothing:
      'Mehr müssen Sie nicht tun, und es kommt kein Bescheid. Nur wenn das Amt eine Frage hat, meldet es sich bei Ihnen.',
  },
  office: officeDe,
  result: {
    waiting: {
      payment:
        'Wir warten auf die Bestätigung Ihrer Zahlung. Sie müssen nicht noch einmal bezahlen.',
      office: 'Das Amt prüft jetzt Ihre Angaben. Das dauert einige Tage.',
    },
    next: 'So geht es weiter',
    look: 'Noch einmal nachsehen',
    finish: 'Fertig: Angaben von diesem Gerät löschen',
    finishHint:
      'Das Amt hat Ihren Antrag. Auf diesem Gerät bleibt dann nur, was Sie selbst behalten wollten.',
  },
};
