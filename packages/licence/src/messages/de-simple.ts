import type { LicenceMessages } from './licence-messages.js';

/** Leichte Sprache (BITV 2.0, Annex 2): short sentences, one thought each, no genitive, long words with a hyphen. */
export const deSimple: LicenceMessages = {
  title: 'Fischerei-Schein',
  name: 'Name',
  born: 'Geboren am',
  number: 'Nummer',
  levyTo: 'Abgabe ist bezahlt bis',
  levy: 'Abgabe ist bezahlt',
  issued: 'Der Schein ist vom',
  authority: 'Der Schein ist von',
  life: 'für immer',
  validity: 'Der Schein gilt',
  codeOf: (number) =>
    `Code vom Fischerei-Schein ${number}. Mit dem Code kann man den Schein prüfen.`,
  large: 'Code groß zeigen',
  largeTitle: 'Diesen Code zeigen Sie bei einer Kontrolle',
  close: 'Zumachen',
  print: 'Drucken',
  keep: 'Auf diesem Gerät behalten',
  keepHint: 'Dann finden Sie den Schein hier wieder. Wichtig: Das Gerät muss Ihnen gehören.',
  offlineHint:
    'Sie haben kein Internet? Dann öffnen Sie diese Seite. Merken Sie sich die Seite im Browser:',
  offline: 'Schein ohne Internet',
  kept: 'Der Schein ist auf diesem Gerät gespeichert.',
  forget: 'Von diesem Gerät löschen',
  check: {
    camera: 'Code mit der Kamera lesen',
    stopCamera: 'Kamera ausschalten',
    image: 'Bild mit dem Code auswählen',
    ways: 'Ohne Kamera prüfen',
    text: 'Oder den Code hier einfügen',
    textHint: 'Der Code fängt so an: FS1: oder ER1:',
    go: 'Prüfen',
    next: 'Nächsten Code prüfen',
    looking: 'Zeigen Sie der Kamera den Code.',
    noCamera:
      'Die Kamera geht nicht. Vielleicht ist sie nicht erlaubt. Wählen Sie ein Bild aus. Oder fügen Sie den Code ein.',
    noCode: 'In diesem Bild ist kein Code zu sehen. Bitte nehmen Sie ein schärferes Bild.',
    noTrust:
      'Dieses Gerät kann gerade nicht prüfen. Es braucht neue Schlüssel. Bitte öffnen Sie diese Seite mit Internet. Sehen Sie auch nach: Stimmen Datum und Uhrzeit auf diesem Gerät?',
    compare: 'Sehen Sie auch in den Personal-Ausweis. Ist es dieselbe Person?',
    trustOf: (when) => `Die Schlüssel sind vom ${when}`,
    statusOf: (when) => `Die Sperr-Liste ist vom ${when}`,
    noStatus: 'Auf diesem Gerät ist keine Sperr-Liste.',
    clock: (when) => `Die Uhr auf diesem Gerät sagt: ${when}`,
  },
  receipt: {
    title: 'Bestätigung',
    proves: (when) =>
      `Ihre Antworten sind angekommen: am ${when}. Der Code beweist das. Ihre Antworten stehen nicht in dem Code.`,
    codeOf: (number) => `Code von der Bestätigung ${number}. Mit dem Code kann man prüfen.`,
    download: 'Meine Antworten herunterladen',
    downloadHint:
      'Sie bekommen eine Datei. In der Datei steht: Das haben Sie abgeschickt. Bitte ändern Sie nichts in der Datei.',
    says: (authority, number, when) =>
      `Bestätigung von: ${authority}. Die Nummer ist ${number}. Angekommen am ${when}.`,
    service: 'Dafür war der Antrag',
    version: 'Fassung',
    compare: 'Datei auswählen und vergleichen',
    compareHint:
      'Haben Sie die Datei mit den Antworten? Dann vergleicht dieses Gerät die Datei. Die Datei bleibt auf diesem Gerät.',
    same: 'Richtig. Genau diese Datei ist angekommen.',
    different:
      'Diese Datei ist nicht so angekommen. Vielleicht ist das eine andere Datei. Oder jemand hat die Datei geändert.',
    standing: {
      genuine: { word: 'Echt', text: 'Die Bestätigung ist echt.' },
      ahead: {
        word: 'Die Zeit stimmt nicht',
        text: 'Die Bestätigung ist echt. Aber auf diesem Gerät ist es noch nicht so spät. Sehen Sie nach: Stimmen Datum und Uhrzeit?',
      },
      'signature-invalid': {
        word: 'Vielleicht gefälscht',
        text: 'Das Siegel ist falsch. Jemand hat den Code verändert oder nachgemacht. Oder der Schlüssel war an dem Tag nicht gültig. Diese Bestätigung beweist nichts.',
      },
      'unknown-issuer': {
        word: 'Schlüssel unbekannt',
        text: 'Dieses Gerät kennt den Schlüssel von der Stadt nicht. Die Bestätigung beweist so nichts. Öffnen Sie diese Seite mit Internet. Prüfen Sie dann noch einmal.',
      },
      'unsupported-format': {
        word: 'Keine Bestätigung',
        text: 'Dieser Code ist nicht von einer Bestätigung. Oder der Code ist neuer als diese Seite.',
      },
      malformed: {
        word: 'Code nicht lesbar',
        text: 'Der Code ist kaputt oder verändert. Bitte lesen Sie ihn noch einmal mit der Kamera.',
      },
    },
  },
  standing: {
    valid: { word: 'Gültig', text: 'Der Schein ist echt. Die Abgabe ist bezahlt.' },
    'valid-status-unknown': {
      word: 'Echt, aber Sperr-Liste ist alt',
      text: 'Der Schein ist echt. Die Abgabe ist bezahlt. Aber vielleicht hat das Amt den Schein weggenommen. Dieses Gerät weiß das gerade nicht.',
    },
    'levy-unpaid': {
      word: 'Abgabe nicht bezahlt',
      text: 'Der Schein ist echt. Aber die Abgabe ist für heute nicht bezahlt. Angeln ist nicht erlaubt.',
    },
    expired: {
      word: 'Der Code ist zu alt',
      text: 'Der Schein ist echt. Aber der Code gilt nicht mehr. Angeln ist damit nicht erlaubt. Fragen Sie nach dem neuen Schein.',
    },
    'not-yet-valid': {
      word: 'Noch nicht gültig',
      text: 'Sehen Sie nach: Stimmt die Uhr auf diesem Gerät? Dann gilt der Code erst später. Und Angeln ist noch nicht erlaubt.',
    },
    revoked: {
      word: 'Weggenommen',
      text: 'Das Amt hat diesen Schein weggenommen. Angeln ist nicht erlaubt.',
    },
    suspended: {
      word: 'Gilt zurzeit nicht',
      text: 'Der Schein macht gerade Pause. Angeln ist nicht erlaubt.',
    },
    'signature-invalid': {
      word: 'Vielleicht gefälscht',
      text: 'Das Siegel ist falsch. Jemand hat den Code verändert oder nachgemacht. Angeln ist damit nicht erlaubt.',
    },
    'unknown-issuer': {
      word: 'Amt unbekannt',
      text: 'Dieses Gerät kennt das Amt nicht. Der Schein kann trotzdem echt sein. Öffnen Sie diese Seite mit Internet. Prüfen Sie dann noch einmal.',
    },
    'unsupported-format': {
      word: 'Kein Fischerei-Schein',
      text: 'Dieser Code ist nicht von einem Fischerei-Schein. Oder der Code ist neuer als diese Seite.',
    },
    malformed: {
      word: 'Code nicht lesbar',
      text: 'Der Code ist kaputt. Bitte lesen Sie ihn noch einmal mit der Kamera.',
    },
  },
};
