import type { PrivacyMessages } from './paper-messages.js';

export const privacyDe: PrivacyMessages = {
  title: (service) => `Datenschutzhinweise: ${service}`,
  intro:
    'Hier lesen Sie, welche Daten wir für diesen Online-Antrag brauchen, wozu, und wie lange wir sie behalten (Artikel 13 und 14 der Datenschutz-Grundverordnung, DSGVO).',
  responsible: 'Wer verantwortlich ist',
  contact: {
    authority: 'Behörde',
    unit: 'Stelle',
    phone: 'Telefon',
    email: 'E-Mail',
    address: 'Anschrift',
    operator: 'Betrieb des Servers',
  },
  officer: 'Datenschutzbeauftragte Person',
  purposes: 'Wozu wir Ihre Daten brauchen',
  publicTask:
    'Wir bearbeiten Ihren Antrag. Das ist unsere öffentliche Aufgabe (Artikel 6 Absatz 1 Buchstabe e DSGVO).',
  dataLaw: 'Dazu gehört im Land:',
  purposesTable: 'Jede Frage des Antrags, mit Zweck, Rechtsgrundlage und Dauer',
  purposesHeads: ['Zweck', 'Angaben', 'Rechtsgrundlage', 'So lange speichern wir das'],
  email: {
    address: 'E-Mail-Adresse für Nachrichten zum Antrag',
    means:
      'Ihre E-Mail-Adresse für Nachrichten geben Sie freiwillig an, nach dem Absenden und nur, wenn Sie das möchten. Sie können Ihre Einwilligung jederzeit widerrufen, auf der Seite des Antrags mit „Keine E-Mails mehr“; was bis dahin geschehen ist, bleibt rechtmäßig (Artikel 7 Absatz 3 DSGVO). E-Mails können andere unterwegs lesen. Darum steht in ihnen nur Ihre Vorgangsnummer und dass es etwas Neues gibt.',
  },
  sources: 'Woher die Daten kommen',
  fromYou: 'Von Ihnen: was Sie in das Formular eingeben.',
  fromIdentity: (what) => `Vom Anbieter der Anmeldung, wenn Sie sich online ausweisen: ${what}.`,
  fromActing:
    'Von der Person, die den Antrag für jemand anderen stellt. Sind Sie das? Dann geben Sie bitte auch der anderen Person diese Hinweise.',
  fromRegister: (what) => `Aus dem Register, wenn Sie einen Zugangscode eingeben: ${what}.`,
  recipients: 'Wer die Daten bekommt',
  recipientsTable: 'Empfänger',
  recipientsHeads: ['Aufgabe', 'Wer das ist', 'Was und wozu'],
  gets: {
    office: ['Amt', 'Ihren ganzen Antrag. Dort wird er bearbeitet.'],
    identity: [
      'Anmeldung',
      (ways) =>
        `Erfährt, dass Sie sich für diesen Antrag ausweisen, und bestätigt uns Ihre Daten. Möglich sind: ${ways}. Ihre übrigen Angaben bekommt der Anbieter nicht.`,
    ],
    register: ['Register', (codes) => `${codes}. Damit sehen wir nach, ob der Nachweis da ist.`],
    payment: [
      'Bezahlung',
      'Beträge und Ihr Aktenzeichen. Ihre Bankdaten geben Sie dort ein, nicht bei uns. Ihre übrigen Angaben bekommt der Dienst nicht.',
    ],
    issuer: ['Ausstellung', 'Die Angaben, die auf dem Dokument stehen. Damit wird es ausgestellt.'],
  },
  sealed:
    'Ihr Antrag wird auf Ihrem Gerät verschlüsselt. Nur das Amt kann ihn öffnen. Der Server dazwischen reicht ihn weiter und kann ihn nicht lesen.',
  whileTyping: (questions) =>
    `Bei diesen Fragen suchen wir schon beim Schreiben in einer Liste: ${questions}. Dafür geht, was Sie dort schreiben, an unseren Server. Er sucht damit in der Liste und bewahrt es nicht auf.`,
  abroad: 'Länder außerhalb der Europäischen Union',
  abroadNot:
    'Wir geben Ihre Daten nicht in Länder außerhalb der Europäischen Union und des Europäischen Wirtschaftsraums. Der Online-Antrag lädt nichts von fremden Servern.',
  duty: 'Müssen Sie die Daten angeben?',
  dutyMeans: 'Ohne die Pflichtangaben können wir Ihren Antrag nicht bearbeiten.',
  obliged: {
    yes: 'Das Gesetz verpflichtet Sie zu diesen Angaben. Wer sie nicht macht, muss mit Folgen rechnen, zum Beispiel mit einem Bußgeld.',
    no: 'Gesetzlich gezwungen, den Antrag zu stellen, sind Sie nicht.',
  },
  optional: (what) => `Freiwillig sind: ${what}.`,
  noIdentity:
    'Sie müssen sich nicht online ausweisen. Sie können Ihre Daten auch selbst eingeben; das Amt prüft sie dann.',
  automatic: 'Was automatisch geprüft wird',
  rules: 'Der Online-Antrag prüft diese Regeln automatisch:',
  rulesMean:
    'Trifft eine davon zu, können Sie den Antrag hier nicht abschicken. Sie lesen dann sofort, warum, und was Sie stattdessen tun können. Sie können sich in jedem Fall an das Amt wenden.',
  noRules:
    'Der Online-Antrag prüft nur, ob Ihre Angaben vollständig sind. Er lehnt nichts automatisch ab.',
  decides: {
    person:
      'Über Ihren Antrag entscheidet ein Mensch. Eine Entscheidung allein durch ein Programm gibt es nicht (Artikel 22 DSGVO).',
    automatic:
      'Sind alle Regeln erfüllt, entscheidet ein Programm über Ihren Antrag. Sie können verlangen, dass ein Mensch die Entscheidung prüft, und Ihre Sicht schildern (Artikel 22 DSGVO).',
  },
  device: 'Was auf Ihrem Gerät gespeichert wird',
  deviceLaw:
    'Bevor Sie im Antrag etwas tun, wird nichts gespeichert. Danach nur, was für den Antrag unbedingt nötig ist oder was Sie selbst wünschen. Deshalb fragen wir nicht nach einer Einwilligung (§ 25 Absatz 2 Nummer 2 TDDDG). Der Online-Antrag misst nicht, was Sie tun.',
  deviceTable: 'Auf Ihrem Gerät',
  deviceHeads: ['Was', 'Wo und unter welchem Namen', 'Ab wann', 'Bis wann'],
  onDevice: {
    draft: [
      'Ihr Entwurf: Ihre Angaben und wo Sie stehen',
      'Sobald Sie im Antrag etwas tun',
      'Bis Sie den Tab schließen oder den Antrag neu beginnen',
    ],
    key: [
      'Ein Schlüssel, mit dem nur dieser Browser Ihren Entwurf wieder öffnet',
      'Wenn Sie die Seite verlassen, um sich auszuweisen',
      'Bis Sie wieder da sind und das erledigt ist. Kommen Sie nicht zurück: bis Sie den Antrag das nächste Mal öffnen oder die Daten im Browser löschen',
    ],
    later: [
      'Ihre Angaben, verschlüsselt mit einem Schlüssel, der diesen Browser nie verlässt',
      'Nur wenn Sie „Auf diesem Gerät speichern“ drücken',
      'Bis Sie den Antrag abschicken oder „Gespeichertes löschen“ drücken, längstens 30 Tage',
    ],
    cookie: [
      'Eine zufällige Zeichenfolge, an der der Server diesen Browser wiedererkennt',
      'Wenn Sie die Seite verlassen, um sich auszuweisen',
      '30 Minuten',
    ],
    frame: [
      'Die Adresse des Rahmens, nichts über Sie',
      'Nur wenn der Antrag in einem Rahmen (iframe) steht und Sie die Seite verlassen, um sich auszuweisen oder zu bezahlen',
      'Bis Sie wieder da sind',
    ],
    sent: [
      'Ihren abgeschickten Antrag, verschlüsselt mit einem Schlüssel, der diesen Browser nie verlässt',
      'Wenn das Amt Ihren Antrag erhalten hat',
      'Bis Sie „Fertig: Angaben von diesem Gerät löschen“ drücken',
    ],
    licence: [
      'Ihr ausgestelltes Dokument',
      'Nur wenn Sie „Auf diesem Gerät behalten“ drücken',
      'Bis Sie „Von diesem Gerät löschen“ drücken',
    ],
    page: [
      'Die Seite, die Ihr Dokument ohne Internet zeigt; nichts über Sie',
      'Nur wenn Sie „Auf diesem Gerät behalten“ drücken',
      'Bis Sie „Von diesem Gerät löschen“ drücken',
    ],
  },
  server: 'Was der Server vor dem Amt kurz behält',
  serverTable: 'Auf dem Server',
  serverHeads: ['Was', 'Bis wann'],
  onServer: {
    identification: ['Was die Anmeldung über Sie bestätigt hat', '30 Minuten'],
    locker: [
      'Ihren Entwurf, verschlüsselt; der Server kann ihn nicht lesen',
      'Bis Sie wieder da sind, höchstens 30 Minuten',
    ],
    attachments: [
      'Ihre Dateien, verschlüsselt; der Server kann sie nicht lesen und kennt ihre Namen nicht',
      'Bis Sie sie entfernen oder der Antrag beim Amt ist, höchstens 3 Tage',
    ],
    application: [
      'Aktenzeichen, fällige Beträge, Stand der Bezahlung und die Eingangsbestätigung mit Zeitpunkt, Name der Leistung und zwei Prüfsummen; nicht Ihre Angaben, und sie lassen sich aus den Prüfsummen nicht errechnen',
      'Solange nichts bezahlt ist: 30 Tage nach der letzten Änderung. Danach, oder wenn nichts zu bezahlen ist: 30 Tage nach der Entscheidung des Amtes, höchstens 12 Monate nach dem Eingang',
    ],
    shared: [
      'Nur wenn Sie ihn von einem anderen Gerät aus ansehen möchten: Ihren abgeschickten Antrag, verschlüsselt mit einem Code, den nur Sie haben; der Server kann ihn nicht lesen',
      'Bis Sie den Code oder Ihre Angaben löschen, sonst so lange wie die vorige Zeile',
    ],
    email: [
      'Ihre E-Mail-Adresse und welche Nachrichten noch zu verschicken sind, wenn Sie Nachrichten möchten',
      'Bis Sie „Keine E-Mails mehr“ oder „Fertig: Angaben von diesem Gerät löschen“ drücken, längstens so lange wie die Zeile darüber oder wie oben angegeben. Haben Sie die Adresse nicht bestätigt: 1 Stunde. Wie oft ein Code verschickt wurde, mit einer Prüfsumme der Adresse: 1 Tag',
    ],
    late: [
      'Wenn Sie eine Zahlung begonnen und nicht beendet haben: Nummer und Beträge der Zahlung, damit Geld nicht verloren geht, das noch kommt',
      'Bis der Bezahldienst sagt, was daraus geworden ist, höchstens 12 Monate',
    ],
    attempts: [
      'Wie oft etwas versucht wurde, zum Beispiel einen Antrag abzuschicken, mit einer Prüfsumme der Netzadresse',
      '10 Minuten',
    ],
  },
  serverLog:
    'Das Protokoll dieses Servers enthält nur Fehlercodes, nichts über Personen. Was die Website der Behörde sonst protokolliert, steht in deren allgemeinen Datenschutzhinweisen.',
  rights: 'Ihre Rechte',
  rightsList: [
    'Auskunft über Ihre Daten (Artikel 15 DSGVO)',
    'Berichtigung falscher Daten (Artikel 16 DSGVO)',
    'Löschung, wenn wir die Daten nicht mehr brauchen und nicht mehr aufbewahren müssen (Artikel 17 DSGVO)',
    'Einschränkung der Verarbeitung (Artikel 18 DSGVO)',
    'Widerspruch aus Gründen Ihrer besonderen Situation (Artikel 21 DSGVO)',
  ],
  complain:
    'Sie können sich auch bei der Aufsichtsbehörde für Datenschutz beschweren (Artikel 77 DSGVO):',
  state: 'Stand',
  stateMeans: (today, version) =>
    `Diese Hinweise sind vom ${today}. Sie gelten für die Fassung des Antrags vom ${version}.`,
  confirmAbroad:
    'Datenschutz: Stimmt es auch für Ihre Dienstleister, dass keine Daten in Länder außerhalb von EU und EWR gehen?',
  confirmSimple: 'Leichte Sprache: Bitte von Menschen der Zielgruppe prüfen lassen.',
};
