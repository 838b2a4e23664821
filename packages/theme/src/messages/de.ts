import type { Distance, ThemeMessages } from './theme-messages.js';

const distances: Readonly<Record<Distance, string>> = {
  hardly: 'Der Unterschied ist kaum zu sehen.',
  little: 'Sie sieht etwas anders aus.',
  clearly: 'Sie sieht deutlich anders aus.',
  far: 'Es ist eine andere Farbe im selben Farbton.',
};

const uses = { accent: 'Für Schrift, Links und Ränder', brand: 'Für Knöpfe und Flächen' };
const places = { light: 'im hellen Schema', dark: 'im dunklen Schema' };

export const de: ThemeMessages = {
  report: (title) => `Theme ${title}: Farben und Kontrast`,
  result: (count, failing) =>
    failing === 0
      ? `Alle ${count} Prüfungen sind bestanden.`
      : `${failing} von ${count} Prüfungen sind nicht bestanden: Dieses Theme darf nicht benutzt werden.`,
  resultMeans:
    'Geprüft ist jedes Paar von Farben, das sich in den Bausteinen trifft, im hellen und im dunklen Schema (WCAG 2.2, Stufe AA).',
  logo: (title) => `Logo: ${title}`,
  brand: 'Die Farbe der Stadt',
  unmoved: 'Die Farbe der Stadt ist überall so, wie sie ist.',
  moved: ({ role, scheme, from, to }, distance) =>
    `${uses[role === 'brand' ? 'brand' : 'accent']} wurde ${places[scheme]} aus ${from} die Farbe ${to}. ${distances[distance]}`,
  movedBecause:
    'Geändert ist nur die Helligkeit, und nur so weit, wie es nötig ist, damit alle sie lesen können.',
  looksLikeDanger:
    'Diese Farbe sieht aus wie die Farbe für Fehler. Fehler erkennt man auch an Worten und einem Dreieck, deshalb sind sie trotzdem zu unterscheiden. Benutzen Sie die Farbe der Stadt nicht für eigene Warnungen.',
  colours: 'Die Farben',
  coloursMean: 'In CSS steht --stadt- vor jedem Namen.',
  name: 'Name',
  usedFor: 'Wofür',
  schemes: { light: 'Hell', dark: 'Dunkel' },
  roles: {
    ink: 'Schrift',
    'ink-soft': 'Schrift, die zurücktritt: Hinweise, gesperrte Beschriftungen',
    paper: 'der Grund einer Seite',
    surface: 'der Grund von Feldern, Kacheln und Karten',
    'surface-soft': 'der Grund von dem, was nicht zu ändern ist',
    line: 'der Rand eines Feldes',
    'line-soft': 'eine Trennlinie; sagt allein nichts',
    accent: 'was man drücken kann: Links, stille Knöpfe, gewählte Ränder',
    'accent-strong': 'dasselbe unter dem Zeiger',
    'accent-tint': 'der Grund von Gewähltem und von Hinweisen',
    brand: 'der Grund des Hauptknopfes, erledigter Schritte, des Scheins',
    'brand-strong': 'dasselbe unter dem Zeiger',
    'on-brand': 'Schrift und Zeichen auf brand',
    danger: 'Fehler: Schrift, Ränder, Zeichen',
    'danger-tint': 'der Grund von Fehlern',
    good: 'Gelungenes und Geprüftes: Schrift, Ränder, Zeichen',
    'good-tint': 'der Grund von Gelungenem',
    warn: 'was Aufmerksamkeit braucht: Schrift, Ränder, Zeichen',
    'warn-tint': 'der Grund davon',
    focus: 'der innere Ring um das, was den Fokus hat',
    'focus-glow': 'der äußere Ring darum',
    circle: 'Schmuck: die erste Form',
    square: 'Schmuck: die zweite Form',
    triangle: 'Schmuck: die dritte Form',
  },
  measures: 'Form und Schrift',
  measuresMean:
    'Ecken und Höhen zählen in Vierteln der Schriftgröße (4 px bei 16 px), die Zeile in em, die Schrift als Vielfaches dessen, was jemand im Browser eingestellt hat.',
  value: 'Wert',
  contrasts: (scheme) => `${scheme}: Kontrast`,
  contrastsMean: 'Schrift braucht 4,5 : 1, auch gesperrte; Ränder und Zeichen brauchen 3 : 1.',
  focusOn: (ground) => `der Fokus auf ${ground}`,
  visions: (scheme) => `${scheme}: was man nicht verwechseln darf`,
  visionsMean:
    'Der Unterschied in OKLab, mal 100; etwa 2 sieht man nebeneinander gerade noch. Auch für Menschen, denen eine Art von Zapfen fehlt (Modell: Machado, Oliveira, Fernandes 2009).',
  eyes: {
    full: 'alle Farben',
    protanopia: 'ohne Rot (Protanopie)',
    deuteranopia: 'ohne Grün (Deuteranopie)',
    tritanopia: 'ohne Blau (Tritanopie)',
  },
  pair: 'Paar',
  sample: 'Probe',
  ratio: 'Verhältnis',
  difference: 'Unterschied',
  least: 'Mindestens',
  holds: 'Bestanden',
  yes: 'ja',
  no: 'NEIN',
  on: (mark, ground) => `${mark} auf ${ground}`,
  beside: (mark, other) => `${mark} und ${other}`,
};
