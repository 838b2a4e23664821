import { firstDeSimple } from './first/de-simple.js';
import { officeDeSimple } from './office/de-simple.js';
import type { StepsMessages } from './steps-messages.js';

/** Leichte Sprache: short sentences, one thought each (DIN SPEC 33429). */
export const deSimple: StepsMessages = {
  ...firstDeSimple,
  laterFault: {
    meanwhile:
      'Ihr Antrag ist gerade schon in Arbeit. Vielleicht in einem anderen Fenster. Ihre Antworten sind noch da. Versuchen Sie es gleich noch einmal.',
    outdated:
      'Der Antrag ist jetzt anders. Ihre Antworten sind noch da. Laden Sie diese Seite neu. Prüfen Sie dann Ihre Antworten.',
    storage: 'Hier können Sie nichts speichern. Drucken Sie den Schein.',
    outdatedKeepsNothing:
      'Der Antrag ist jetzt anders. Ihr Browser merkt sich hier nichts. Laden Sie diese Seite neu? Dann sind Ihre Antworten weg. Schreiben Sie vorher Ihre Antworten auf. Dann füllen Sie den neuen Antrag aus.',
  },
  locker: {
    title: 'Sie haben schon angefangen',
    text: 'Möchten Sie weitermachen? Oder neu anfangen? Dann löschen wir die alten Daten.',
    resume: 'Ja, weitermachen',
    anew: 'Nein, neu anfangen',
  },
  next: 'Weiter',
  overview: 'Zur Liste',
  back: 'Zurück',
  change: 'Ändern',
  send: 'Antrag abschicken',
  stages: 'Schritte',
  stage: (at, of) => `Schritt ${String(at)} von ${String(of)}`,
  task: {
    done: 'Fertig',
    open: 'Das fehlt noch',
    later: 'Das kommt später',
    wrong: 'Bitte prüfen',
  },
  done: 'fertig',
  now: 'jetzt',
  allDone: 'Alle Schritte sind fertig',
  choose: 'Bitte wählen Sie aus',
  problems: () => 'Bitte prüfen Sie Ihre Antworten',
  confirmed: 'Bestätigt',
  notGiven: 'Keine Antwort',
  notKnownYet: 'Wissen wir noch nicht',
  yes: 'Ja',
  no: 'Nein',
  fromTo: (from, to) => `${from} bis ${to}`,
  timeOfDay: (time) => `${time} Uhr`,
  euros: (amount) => `${amount} Euro`,
  date: { day: 'Tag', month: 'Monat', year: 'Jahr' },
  files: (types, size, count) =>
    count === 1
      ? `Diese Dateien gehen: ${types}. Die Datei darf höchstens ${size} groß sein.`
      : `Diese Dateien gehen: ${types}. Jede darf höchstens ${size} groß sein. Es dürfen höchstens ${String(count)} Dateien sein.`,
  ends: { from: 'Erster Tag', to: 'Letzter Tag' },
  address: {
    street: 'Straße',
    houseNumber: 'Hausnummer',
    addition: 'Zusatz, wenn es einen gibt',
    postalCode: 'Postleitzahl',
    place: 'Ort',
  },
  responsible: 'Dieses Amt ist für Sie da',
  identity: {
    pending: 'Sie haben Ihren Ausweis noch nicht gezeigt. Versuchen Sie es noch einmal.',
    cancelled:
      'Sie haben aufgehört. Wir haben nichts von Ihrem Ausweis bekommen. Versuchen Sie es noch einmal. Oder nehmen Sie einen anderen Weg.',
    failed: {
      'level-too-low': 'Diese Anmeldung ist nicht sicher genug. Nehmen Sie einen anderen Weg.',
      expired: 'Das hat zu lange gedauert. Versuchen Sie es noch einmal.',
      replayed: 'Diese Anmeldung ist schon benutzt. Zeigen Sie noch einmal Ihren Ausweis.',
      provider: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    },
    knownTitle: 'Wir wissen jetzt, wer Sie sind',
    by: (method) => `Das haben Sie benutzt: ${method}`,
    known: 'Diese Daten haben wir bekommen:',
    anew: 'Noch einmal zeigen, wer Sie sind',
    notAnew: 'Nicht noch einmal zeigen',
    unchanged: 'Das hat sich nicht geändert. Wir benutzen diese Daten weiter.',
    doubts: 'Ist etwas falsch? Oder möchten Sie diese Daten nicht benutzen?',
    typeThem: 'Dann können Sie die Daten selbst schreiben.',
    type: 'Selbst schreiben',
    ask: (office) => `Dann fragen Sie: ${office}`,
    orType: 'Sie können Ihre Daten auch selbst schreiben.',
    endsSoon: 'Ihre Anmeldung endet in weniger als 3 Minuten. Möchten Sie noch weitermachen?',
    extend: 'Angemeldet bleiben',
    endsForGood:
      'Ihre Anmeldung endet gleich. Dann zeigen Sie bitte noch einmal Ihren Ausweis. Ihre getippten Antworten bleiben da.',
    lapsed:
      'Ihre Anmeldung ist zu Ende. Bitte zeigen Sie noch einmal Ihren Ausweis. Ihre getippten Antworten sind noch da.',
    reads: {
      name: 'Name',
      familyName: 'Familien-Name',
      givenNames: 'Vornamen',
      birthDate: 'Geburts-Tag',
      address: 'Adresse',
      street: 'Straße und Haus-Nummer',
      postalCode: 'Post-Leit-Zahl',
      place: 'Ort',
    },
  },
  checks: {
    title: 'Das Amt prüft Ihren Antrag',
    identity: 'Sie haben Ihren Ausweis nicht gezeigt. Deshalb prüft das Amt: Wer sind Sie?',
    text: 'Das dauert ein paar Tage.',
  },
  instead: 'Das können Sie tun',
  correct: 'Zurück zu meinen Antworten',
  later: {
    go: 'Später weitermachen',
    title: 'Möchten Sie später weitermachen?',
    text: 'Dann speichern wir Ihre Daten auf diesem Gerät. Nur dort. Öffnen Sie später diese Seite wieder. Nehmen Sie dazu den gleichen Browser. Achtung: Andere an diesem Gerät können das auch. Speichern Sie nur auf Ihrem eigenen Gerät.',
    keep: 'Auf diesem Gerät speichern',
    kept: 'Ihre Daten sind gespeichert',
    until: (date) =>
      `Bis ${date}. Nicht länger. Sie können diese Seite jetzt zumachen. Sie können weiter etwas ändern. Das speichern wir auch. Manche Browser löschen die Daten früher.`,
    files: 'Dateien behalten wir nur ein paar Tage. Danach wählen Sie die Dateien noch einmal aus.',
    drop: 'Gespeicherte Daten löschen',
    none: 'Ihr Browser kann hier nichts speichern. Lassen Sie diese Seite bitte offen.',
    stale:
      'Das Gerät kann nichts mehr speichern. Ihre letzten Änderungen sind nicht gespeichert. Lassen Sie diese Seite bitte offen.',
    on: 'Weiter ausfüllen',
    note: (date) => `Auf diesem Gerät gespeichert. Bis ${date}.`,
  },
  carriedOver: {
    title: 'Das Formular ist jetzt anders',
    text: 'Ihre Antworten sind noch da. Manche Fragen gibt es nicht mehr. Bitte gehen Sie alle Schritte noch einmal durch.',
    unasked: 'Das fragen wir nicht mehr:',
  },
  elsewhere: {
    title: 'Es geht in einem neuen Fenster weiter',
    text: 'Ihr Browser kann nichts speichern. Lassen Sie diese Seite bitte offen. Machen Sie im neuen Fenster weiter. Kommen Sie dann hierher zurück.',
    open: 'Neues Fenster öffnen',
    done: 'Ich bin dort fertig',
    byItself: 'Sind Sie dort fertig? Dann geht es hier von allein weiter.',
  },
  discard: {
    go: 'Meine Antworten löschen',
    title: 'Möchten Sie Ihre Antworten löschen?',
    text: 'Dann sind Ihre Antworten weg. Sie sind dann wieder am Anfang.',
    drop: 'Alles löschen',
  },
  legalBasis: 'Das steht im Gesetz',
  received: {
    title: 'Ihr Antrag ist da',
    text: (caseNumber) => `Das ist Ihre Nummer: ${caseNumber}`,
    again:
      'Sie dürfen diese Seite zumachen. Öffnen Sie die Seite später hier wieder. Dann sehen Sie Ihren Antrag. Das geht 30 Tage lang nach dem Abschicken.',
    onlyHere:
      'Dieses Gerät merkt sich Ihren Antrag nicht. Lassen Sie diese Seite offen. Schreiben Sie die Nummer auf.',
  },
  keep: {
    title: 'Möchten Sie den Schein behalten?',
    text: 'Der Schein ist noch nicht auf diesem Gerät. Wenn Sie jetzt löschen, ist er hier weg. Behalten Sie ihn nur auf Ihrem eigenen Gerät.',
    keep: 'Behalten und fertig',
    drop: 'Löschen',
  },
  forget: {
    go: 'Meine Antworten hier löschen',
    title: 'Möchten Sie Ihre Antworten hier löschen?',
    text: (caseNumber) =>
      `Das Amt hat Ihre Antworten. Aber Sie können sie hier nicht mehr öffnen. Schreiben Sie die Nummer auf: ${caseNumber}`,
    notFetched: 'Sie bekommen den Schein dann nicht hier.',
    drop: 'Ja, löschen',
  },
  end: {
    title: 'Sie sind fertig',
    text: (caseNumber) =>
      `Ihre Antworten sind hier gelöscht. Das Amt hat Ihre Antworten. Das ist Ihre Nummer: ${caseNumber}`,
    kept: 'Ihr Schein ist auf der ersten Seite.',
    start: 'Zur ersten Seite',
  },
  report: {
    send: 'Antworten abschicken',
    received: {
      title: 'Ihre Antworten sind da',
      again:
        'Sie dürfen diese Seite zumachen. Öffnen Sie die Seite später hier wieder. Dann sehen Sie Ihre Antworten. Das geht 30 Tage lang nach dem Abschicken.',
      onlyHere:
        'Dieses Gerät merkt sich Ihre Antworten nicht. Lassen Sie diese Seite offen. Schreiben Sie die Nummer auf.',
    },
    checks: { title: 'Das Amt prüft Ihre Antworten' },
    nothing:
      'Sie müssen nichts mehr tun. Sie bekommen keinen Brief. Hat das Amt noch eine Frage? Dann fragt das Amt Sie.',
  },
  office: officeDeSimple,
  result: {
    waiting: {
      payment: 'Wir warten auf Ihr Geld. Bezahlen Sie nicht noch einmal.',
      office: 'Das Amt prüft Ihre Antworten. Das dauert ein paar Tage.',
    },
    next: 'So geht es weiter',
    look: 'Noch einmal nachsehen',
    finish: 'Fertig: Meine Antworten hier löschen',
    finishHint: 'Das Amt hat Ihren Antrag. Hier bleibt nur, was Sie behalten wollen.',
  },
};
