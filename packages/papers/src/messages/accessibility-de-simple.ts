import type { AccessibilityMessages } from './accessibility-messages.js';
import { accessibilityDe } from './accessibility-de.js';

export const accessibilityDeSimple: AccessibilityMessages = {
  title: (service) => `Barriere-Freiheit: ${service}`,
  intro: (authority, service) =>
    `${authority} hat einen Antrag im Internet. Der Antrag heißt: ${service}. Alle sollen den Antrag benutzen können. Auch Menschen mit Behinderungen. Das heißt: barriere-frei.`,
  law: 'Das steht in der Richtlinie (EU) 2016/2102. Und in diesen Gesetzen:',
  scope: 'Worum geht es hier?',
  scopeMeans: (service) => `Es geht um diesen Antrag im Internet: ${service}.`,
  page: 'Die Seite im Internet',
  scopeNot:
    'Es geht nicht um andere Seiten. Zum Beispiel: Seiten zum Bezahlen. Oder Seiten zum Ausweisen.',
  status: 'Ist der Antrag barriere-frei?',
  statusIs: {
    partial: 'Zum Teil. Die Regeln heißen: EN 301 549. Der Antrag erfüllt nicht alle Regeln.',
    none: 'Nein. Die Regeln heißen: EN 301 549. Der Antrag erfüllt die Regeln nicht.',
  },
  limits: 'Wo gibt es noch Barrieren?',
  limitsMean: 'Diese Barrieren kennen wir:',
  limit: {
    samePurposes:
      'Bei jeder Frage steht: Warum fragen wir das? Der Name ist immer gleich. Ein Vorlese-Programm macht manchmal eine Liste. In der Liste sind alle gleich.',
    silentWay:
      'Sie können wählen: Wie weise ich mich aus? Dann ändert sich ein Text. Ein Vorlese-Programm sagt das nicht sofort.',
    noSimple: 'Nicht alle Texte im Antrag sind in Leichter Sprache.',
  },
  instead: 'Finden Sie eine Barriere? Sie können den Antrag auch im Amt stellen.',
  untested: 'Was ist noch nicht geprüft?',
  untestedMeans: 'Hier kann es noch Barrieren geben:',
  notTested: {
    people: 'Menschen mit Behinderungen haben den Antrag noch nicht geprüft.',
    screenReaders: 'Wir haben noch nicht mit echten Vorlese-Programmen geprüft.',
    simpleReaders: 'Menschen haben die Leichte Sprache noch nicht geprüft.',
    windows: 'Starke Farben haben wir noch nicht mit Windows geprüft.',
  },
  tested: 'Wie haben wir geprüft?',
  testedMeans: 'Ein Computer prüft die Teile vom Antrag. Er prüft nach jeder Änderung:',
  wasTested: {
    fields:
      'Alle Felder. Was liest ein Vorlese-Programm? Geht alles mit der Tastatur? Geht es mit großer Schrift?',
    stories: 'Alle Seiten. Das Prüf-Programm heißt: axe.',
    contrast: 'Alle Farben. Kann man alles gut sehen?',
    service: 'Einen ganzen Antrag. Vom Anfang bis zum Ende. Das war der Antrag: Fischereischein.',
  },
  assessedOn: 'Wann wurde diese Seite geprüft?',
  assessedBy: 'Wer hat diese Seite geprüft?',
  by: { self: 'Das Amt hat selbst geprüft.', 'third-party': 'Andere haben geprüft.' },
  created: 'Von wann ist dieser Text?',
  createdMeans: (today) => `Der Text ist vom ${today}.`,
  feedback: 'Haben Sie eine Barriere gefunden?',
  feedbackMeans: 'Bitte sagen Sie uns das. Schreiben Sie uns. Oder rufen Sie an. Wir antworten.',
  form: 'Das Formular im Internet',
  enforcement: 'Haben wir nicht geantwortet?',
  enforcementMeans: 'Oder hilft Ihnen unsere Antwort nicht? Dann fragen Sie diese Stelle:',
  enforcementContact: 'So erreichen Sie die Stelle',
  confirmLimits: accessibilityDe.confirmLimits,
  confirmChanges: accessibilityDe.confirmChanges,
};
