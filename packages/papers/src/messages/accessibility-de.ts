import type { AccessibilityMessages } from './accessibility-messages.js';

export const accessibilityDe: AccessibilityMessages = {
  title: (service) => `Erklärung zur Barrierefreiheit: ${service}`,
  intro: (authority, service) =>
    `${authority} bemüht sich, den Online-Antrag „${service}“ barrierefrei zugänglich zu machen.`,
  law: 'Das verlangen die Richtlinie (EU) 2016/2102 und im Land:',
  scope: 'Wofür diese Erklärung gilt',
  scopeMeans: (service) => `Sie gilt für den Online-Antrag „${service}“.`,
  page: 'Seite',
  scopeNot:
    'Sie gilt nicht für die übrige Website und nicht für die Seiten anderer Stellen, auf denen Sie sich ausweisen oder bezahlen.',
  status: 'Stand der Vereinbarkeit mit den Anforderungen',
  statusIs: {
    partial:
      'Der Online-Antrag ist wegen der folgenden Unvereinbarkeiten teilweise mit EN 301 549 V3.2.1 vereinbar.',
    none: 'Der Online-Antrag ist nicht mit EN 301 549 V3.2.1 vereinbar. Die bekannten Gründe stehen unten.',
  },
  limits: 'Nicht barrierefreie Inhalte',
  limitsMean: 'Diese Barrieren sind bekannt:',
  limit: {
    samePurposes:
      'Neben jeder Frage steht „Warum fragen wir das?“. In einer Liste aller Schalter unterscheidet ein Vorleseprogramm sie nicht. In der Reihenfolge der Seite steht jeder bei seiner Frage.',
    silentWay:
      'Wählen Sie eine andere Art, sich auszuweisen, ändert sich die Erklärung darunter. Ein Vorleseprogramm sagt das nicht von selbst an; der Text steht vor der Schaltfläche zum Weitergehen.',
    noSimple: 'Die Texte dieses Antrags gibt es nicht oder nicht ganz in Leichter Sprache.',
  },
  instead: 'Wenn Sie auf eine Barriere stoßen, können Sie den Antrag auch beim Amt stellen.',
  untested: 'Was noch nicht geprüft ist',
  untestedMeans: 'Hier kann es Barrieren geben, die noch niemand gefunden hat:',
  notTested: {
    people: 'Menschen mit Behinderungen haben den Online-Antrag noch nicht erprobt.',
    screenReaders:
      'Mit echten Vorleseprogrammen ist noch keine Prüfung dokumentiert. Geprüft ist, was der Browser ihnen übergibt.',
    simpleReaders: 'Die Leichte Sprache haben Leserinnen und Leser noch nicht geprüft.',
    windows:
      'Der Modus mit hohem Kontrast ist im Browser nachgestellt, nicht unter Windows geprüft.',
  },
  tested: 'Wie geprüft wurde',
  testedMeans:
    'Die verwendeten Bausteine werden bei jeder Änderung maschinell geprüft; Maßstab ist WCAG 2.2, Stufe AA:',
  wasTested: {
    fields:
      'Jedes Eingabefeld in Chromium, Firefox und WebKit: was vorgelesen wird, Bedienung mit der Tastatur, sichtbarer Fokus, Größe zum Tippen, 320 Pixel und 400 Prozent, größere Abstände, Schrift von rechts nach links, erzwungene Farben.',
    stories: 'Jede Ansicht mit dem Prüfprogramm axe, auch dunkel und auf 320 Pixel Breite.',
    contrast: 'Alle Farbpaare, die sich berühren.',
    service:
      'Der ganze Ablauf vom Start bis zum Ergebnis, mit axe auf jeder Seite. Geprüft am Muster-Antrag „Fischereischein“.',
  },
  assessedOn: 'Auf dieser Website geprüft am',
  assessedBy: 'Art der Prüfung',
  by: {
    self: 'Selbstbewertung durch die Behörde',
    'third-party': 'Bewertung durch einen Dritten',
  },
  created: 'Wann diese Erklärung erstellt wurde',
  createdMeans: (today) => `Diese Erklärung wurde am ${today} erstellt.`,
  feedback: 'Rückmeldung und Kontakt',
  feedbackMeans:
    'Sind Ihnen Barrieren aufgefallen, oder brauchen Sie Informationen in einer anderen Form? Schreiben Sie uns oder rufen Sie an. Wir antworten Ihnen.',
  form: 'Kontaktformular',
  enforcement: 'Durchsetzungsverfahren',
  enforcementMeans:
    'Wenn wir Ihnen nicht in angemessener Zeit oder nicht ausreichend antworten, können Sie sich an diese Stelle wenden:',
  enforcementContact: 'Kontakt',
  confirmLimits:
    'Barrierefreiheit: Treffen die bekannten Barrieren auf Ihrer Seite zu, und kommen durch Ihre Website weitere dazu?',
  confirmChanges:
    'Barrierefreiheit: Die Erklärung mindestens einmal im Jahr und nach jeder wesentlichen Änderung prüfen; in Nordrhein-Westfalen der Überwachungsstelle übermitteln.',
};
