import type { PrivacyMessages } from './paper-messages.js';
import { privacyDe } from './privacy-de.js';

export const privacyDeSimple: PrivacyMessages = {
  title: (service) => `Daten-Schutz: ${service}`,
  intro:
    'Hier geht es um Ihre Daten. Zum Beispiel: Ihr Name. Wir sagen Ihnen: Welche Daten brauchen wir? Wozu brauchen wir die Daten? Wie lange behalten wir die Daten? Das Gesetz dazu heißt: Datenschutz-Grundverordnung. Die Abkürzung ist: DSGVO.',
  responsible: 'Wer passt auf Ihre Daten auf?',
  contact: {
    authority: 'Das Amt',
    unit: 'Die Abteilung',
    phone: 'Telefon',
    email: 'E-Mail',
    address: 'Adresse',
    operator: 'Um den Server kümmert sich',
  },
  officer: 'Haben Sie Fragen zum Daten-Schutz?',
  purposes: 'Wozu brauchen wir Ihre Daten?',
  publicTask:
    'Sie stellen einen Antrag. Wir bearbeiten den Antrag. Das ist unsere Aufgabe. Das steht in der DSGVO, in Artikel 6 Absatz 1 Buchstabe e.',
  dataLaw: 'Das steht auch in diesem Gesetz:',
  purposesTable: 'Alle Fragen aus dem Antrag',
  purposesHeads: [
    'Dazu brauchen wir das',
    'Das fragen wir',
    'Das Gesetz dazu',
    'So lange behalten wir das',
  ],
  email: {
    address: 'E-Mail-Adresse für Nachrichten zum Antrag',
    means:
      'Sie können uns eine E-Mail-Adresse geben. Dann schreiben wir Ihnen, wenn es etwas Neues gibt. Das ist freiwillig. Sie können das immer beenden: Drücken Sie auf der Seite mit dem Antrag „Keine E-Mails mehr“. Dieses Recht steht in Artikel 7 Absatz 3 DSGVO. Andere können E-Mails vielleicht mitlesen. Darum steht in der E-Mail nur Ihre Nummer und: Es gibt etwas Neues.',
  },
  sources: 'Woher kommen die Daten?',
  fromYou: 'Von Ihnen. Sie schreiben die Daten in den Antrag.',
  fromIdentity: (what) =>
    `Sie können sich im Internet ausweisen. Dann bekommen wir diese Daten: ${what}.`,
  fromActing:
    'Stellen Sie den Antrag für eine andere Person? Dann geben Sie uns Daten von dieser Person. Bitte zeigen Sie der Person auch diese Hinweise.',
  fromRegister: (what) =>
    `Sie können einen Zugangs-Code eingeben. Dann bekommen wir diese Daten aus dem Register: ${what}.`,
  recipients: 'Wer bekommt die Daten?',
  recipientsTable: 'Diese Stellen bekommen Daten',
  recipientsHeads: ['Aufgabe', 'Wer ist das?', 'Welche Daten?'],
  gets: {
    office: ['Das Amt', 'Das Amt bekommt den ganzen Antrag. Das Amt bearbeitet den Antrag.'],
    identity: [
      'Ausweisen',
      (ways) =>
        `Diese Stelle bestätigt Ihre Daten. Sie können wählen: ${ways}. Ihren Antrag bekommt diese Stelle nicht.`,
    ],
    register: ['Register', (codes) => `${codes}. Wir schauen damit nach: Gibt es den Nachweis?`],
    payment: [
      'Bezahlen',
      'Diese Stelle bekommt: den Betrag und die Nummer von Ihrem Antrag. Ihren Antrag bekommt diese Stelle nicht.',
    ],
    issuer: [
      'Ausstellen',
      'Diese Stelle macht Ihr Dokument. Sie bekommt die Daten für das Dokument.',
    ],
  },
  sealed:
    'Ihr Antrag wird verschlüsselt. Das heißt: Nur das Amt kann ihn lesen. Der Server dazwischen kann ihn nicht lesen.',
  whileTyping: (questions) =>
    `Bei diesen Fragen hilft Ihnen eine Liste: ${questions}. Unser Server sucht in der Liste. Dafür bekommt er, was Sie dort schreiben. Der Server merkt es sich nicht.`,
  abroad: 'Gehen die Daten in andere Länder?',
  abroadNot: 'Ihre Daten bleiben in der Europäischen Union und im Europäischen Wirtschafts-Raum.',
  duty: 'Müssen Sie die Daten angeben?',
  dutyMeans:
    'Wir brauchen die Daten für Ihren Antrag. Ohne die Daten können wir den Antrag nicht bearbeiten.',
  obliged: {
    yes: 'Im Gesetz steht: Sie müssen uns die Daten sagen. Sonst müssen Sie vielleicht Geld zahlen. Das heißt: Bußgeld.',
    no: 'Sie müssen keinen Antrag stellen.',
  },
  optional: (what) => `Das müssen Sie nicht angeben: ${what}.`,
  noIdentity:
    'Sie müssen sich nicht im Internet ausweisen. Sie können Ihre Daten selbst eingeben. Das Amt prüft dann Ihre Daten.',
  automatic: 'Was prüft der Computer?',
  rules: 'Der Computer prüft diese Regeln:',
  rulesMean:
    'Passt eine Regel? Dann können Sie den Antrag hier nicht abschicken. Wir sagen Ihnen sofort den Grund. Wir sagen Ihnen auch: Das können Sie tun. Sie können immer das Amt fragen.',
  noRules: 'Der Computer prüft nur: Fehlt etwas? Der Computer lehnt nichts ab.',
  decides: {
    person: 'Ein Mensch entscheidet über Ihren Antrag. Nicht der Computer.',
    automatic:
      'Ein Computer entscheidet über Ihren Antrag. Sie können sagen: Ein Mensch soll das prüfen. Das ist Ihr Recht.',
  },
  device: 'Was speichern wir auf Ihrem Gerät?',
  deviceLaw:
    'Zuerst speichern wir nichts. Dann füllen Sie den Antrag aus. Jetzt speichern wir nur, was der Antrag braucht. Das erlaubt das Gesetz: § 25 TDDDG. Der Antrag beobachtet Sie nicht.',
  deviceTable: 'Auf Ihrem Gerät',
  deviceHeads: ['Was?', 'Wo?', 'Ab wann?', 'Bis wann?'],
  onDevice: {
    draft: [
      'Ihre Antworten',
      'Sie füllen den Antrag aus',
      'Sie schließen die Seite. Oder Sie fangen neu an',
    ],
    key: [
      'Ein Schlüssel. Damit öffnet Ihr Gerät Ihre Antworten wieder',
      'Sie gehen zum Ausweisen auf eine andere Seite',
      'Sie sind wieder da. Oder Sie löschen die Daten im Browser',
    ],
    later: [
      'Ihre Daten. Verschlüsselt. Nur Ihr Gerät kann sie öffnen',
      'Nur wenn Sie das wollen. Sie drücken dafür einen Knopf',
      'Sie schicken den Antrag ab. Oder Sie löschen die Daten. Oder es sind 30 Tage vorbei',
    ],
    cookie: [
      'Ein Cookie. Damit erkennt der Server Ihr Gerät wieder',
      'Sie gehen zum Ausweisen auf eine andere Seite',
      '30 Minuten',
    ],
    frame: [
      'Eine Internet-Adresse. Nichts von Ihnen',
      'Sie gehen zum Ausweisen oder zum Bezahlen auf eine andere Seite. Das gilt nur in einem Rahmen',
      'Sie sind wieder da',
    ],
    sent: [
      'Ihr Antrag. Verschlüsselt. Nur Ihr Gerät kann ihn öffnen',
      'Das Amt hat Ihren Antrag bekommen',
      'Sie sind fertig und löschen ihn. Dafür gibt es einen Knopf',
    ],
    licence: [
      'Ihr Dokument',
      'Nur wenn Sie das wollen. Sie drücken dafür einen Knopf',
      'Sie löschen es. Auch dafür gibt es einen Knopf',
    ],
    page: [
      'Eine Seite. Sie zeigt Ihr Dokument ohne Internet. Nichts von Ihnen',
      'Nur wenn Sie das wollen. Sie drücken dafür einen Knopf',
      'Sie löschen Ihr Dokument',
    ],
  },
  server: 'Was speichert der Server?',
  serverTable: 'Auf dem Server',
  serverHeads: ['Was?', 'Bis wann?'],
  onServer: {
    identification: ['Ihre Daten vom Ausweisen', '30 Minuten'],
    locker: [
      'Ihre Antworten. Verschlüsselt. Der Server kann sie nicht lesen',
      'Sie sind wieder da. Oder: nach 30 Minuten',
    ],
    attachments: [
      'Ihre Dateien. Verschlüsselt. Der Server kann sie nicht lesen',
      'Sie löschen die Datei. Oder: Ihr Antrag ist beim Amt. Oder: nach 3 Tagen',
    ],
    application: [
      'Die Nummer vom Antrag. Der Betrag. Haben Sie bezahlt? Die Bestätigung: Wann ist Ihr Antrag angekommen? Ihre Antworten nicht',
      'Sie haben nicht bezahlt: 30 Tage nach der letzten Änderung. Sie haben bezahlt: 30 Tage nach der Entscheidung vom Amt. Aber nicht länger als 12 Monate',
    ],
    shared: [
      'Möchten Sie Ihren Antrag an einem anderen Gerät ansehen? Nur dann: Ihr Antrag. Verschlüsselt. Der Server kann ihn nicht lesen',
      'Sie löschen den Code. Oder: Sie löschen Ihre Daten. Sonst so lange wie in der Zeile davor',
    ],
    email: [
      'Ihre E-Mail-Adresse, wenn Sie Nachrichten möchten. Und welche Nachrichten wir noch schicken müssen',
      'Bis Sie „Keine E-Mails mehr“ drücken oder Ihre Angaben mit „Fertig“ löschen. Und nie länger als Ihren Antrag. Haben Sie die Adresse nicht bestätigt: 1 Stunde. Wir zählen auch, wie oft wir einen Code geschickt haben: 1 Tag lang',
    ],
    late: [
      'Sie haben das Bezahlen angefangen. Aber Sie sind nicht fertig geworden. Wir behalten: Die Nummer und den Betrag. Denn vielleicht kommt das Geld noch',
      'Wir wissen: Das Geld ist da. Oder: Es kommt nicht mehr. Aber nicht länger als 12 Monate',
    ],
    attempts: ['Wie oft wurde etwas geschickt?', '10 Minuten'],
  },
  serverLog:
    'Der Server schreibt Fehler auf. Ihre Daten schreibt er nicht auf. Die Internet-Seite vom Amt hat eigene Regeln. Lesen Sie dazu den allgemeinen Daten-Schutz.',
  rights: 'Das sind Ihre Rechte',
  rightsList: [
    'Sie können fragen: Welche Daten haben Sie von mir? (Artikel 15 DSGVO)',
    'Sie können sagen: Die Daten sind falsch. Bitte ändern Sie das. (Artikel 16 DSGVO)',
    'Sie können sagen: Löschen Sie meine Daten. Manche Daten müssen wir behalten. (Artikel 17 DSGVO)',
    'Sie können sagen: Benutzen Sie meine Daten jetzt nicht. (Artikel 18 DSGVO)',
    'Sie können widersprechen. Sie brauchen dafür einen besonderen Grund. (Artikel 21 DSGVO)',
  ],
  complain: 'Sie können sich auch beschweren. (Artikel 77 DSGVO) Hier:',
  state: 'Von wann ist dieser Text?',
  stateMeans: (today, version) => `Der Text ist vom ${today}. Der Antrag ist vom ${version}.`,
  confirmAbroad: privacyDe.confirmAbroad,
  confirmSimple: privacyDe.confirmSimple,
};
