import type { LicenceMessages } from './licence-messages.js';

export const de: LicenceMessages = {
  title: 'Fischereischein',
  name: 'Name',
  born: 'Geboren',
  number: 'Nummer',
  levyTo: 'Abgabe bezahlt bis',
  levy: 'Abgabe bezahlt',
  issued: 'Ausgestellt am',
  authority: 'Ausgestellt von',
  life: 'auf Lebenszeit',
  validity: 'Gilt',
  codeOf: (number) => `Code des Fischereischeins ${number}, zum Prüfen`,
  large: 'Code groß zeigen',
  largeTitle: 'Code für die Kontrolle',
  close: 'Schließen',
  print: 'Drucken',
  keep: 'Auf diesem Gerät behalten',
  keepHint:
    'Dann finden Sie den Schein auf diesem Gerät wieder. Nehmen Sie nur ein Gerät, das Ihnen gehört.',
  kept: 'Auf diesem Gerät gespeichert',
  offlineHint:
    'Ohne Internet öffnen Sie den Schein auf einer eigenen Seite. Legen Sie sich ein Lesezeichen an:',
  offline: 'Schein ohne Internet',
  forget: 'Von diesem Gerät löschen',
  check: {
    camera: 'Code mit der Kamera scannen',
    stopCamera: 'Kamera ausschalten',
    image: 'Bild mit dem Code auswählen',
    ways: 'Ohne Kamera prüfen',
    text: 'Oder den Code einfügen',
    textHint: 'Er beginnt mit FS1: oder ER1:',
    go: 'Prüfen',
    next: 'Nächsten Code prüfen',
    looking: 'Halten Sie den Code vor die Kamera.',
    noCamera:
      'Die Kamera ist nicht erlaubt oder nicht da. Wählen Sie ein Bild aus, oder fügen Sie den Code ein.',
    noCode: 'In diesem Bild ist kein Code zu erkennen. Bitte nehmen Sie ein schärferes Bild.',
    noTrust:
      'Auf diesem Gerät sind keine aktuellen Schlüssel zum Prüfen. Bitte öffnen Sie diese Seite mit Internet. Sehen Sie auch nach, ob Datum und Uhrzeit dieses Geräts stimmen.',
    compare: 'Bitte mit dem Personalausweis vergleichen.',
    trustOf: (when) => `Schlüssel vom ${when}`,
    statusOf: (when) => `Sperrliste vom ${when}`,
    noStatus: 'Keine Sperrliste auf diesem Gerät',
    clock: (when) => `Uhr dieses Geräts: ${when}`,
  },
  receipt: {
    title: 'Eingangsbestätigung',
    proves: (when) =>
      `Eingegangen am ${when}. Der Code beweist, wann Ihre Angaben eingegangen sind und dass es genau diese waren. Ihre Angaben selbst stehen nicht darin.`,
    codeOf: (number) => `Code der Eingangsbestätigung ${number}, zum Prüfen`,
    download: 'Herunterladen, was Sie abgeschickt haben',
    downloadHint:
      'Bewahren Sie die Datei unverändert auf. Nur unverändert beweist sie zusammen mit dem Code, was Sie abgeschickt haben.',
    says: (authority, number, when) =>
      `Eingangsbestätigung ${/^Stadt\s/.test(authority) ? 'der' : 'von:'} ${authority}, Nummer ${number}, eingegangen am ${when}.`,
    service: 'Leistung',
    version: 'Fassung',
    compare: 'Datei auswählen und vergleichen',
    compareHint:
      'Haben Sie die Datei mit den Angaben? Dann sehen Sie, ob sie so abgeschickt wurden. Die Datei bleibt auf diesem Gerät.',
    same: 'Genau diese Datei wurde abgeschickt.',
    different:
      'Diese Datei wurde so nicht abgeschickt. Sie ist eine andere, oder jemand hat sie geändert.',
    standing: {
      genuine: { word: 'Echt', text: 'Das Siegel ist echt.' },
      ahead: {
        word: 'Zeitpunkt liegt in der Zukunft',
        text: 'Das Siegel ist echt. Aber nach der Uhr dieses Geräts liegt der Eingang in der Zukunft. Bitte sehen Sie nach, ob Datum und Uhrzeit stimmen.',
      },
      'signature-invalid': {
        word: 'Verdacht auf Fälschung',
        text: 'Das Siegel passt nicht zu den Angaben. Jemand hat den Code verändert oder nachgemacht, oder der Schlüssel galt an diesem Tag nicht. Diese Bestätigung beweist nichts.',
      },
      'unknown-issuer': {
        word: 'Schlüssel unbekannt',
        text: 'Dieses Gerät kennt keinen gültigen Schlüssel dieser Stadt, mit dem die Bestätigung gesiegelt ist. So beweist sie nichts. Laden Sie die Schlüssel mit Internet neu, und prüfen Sie noch einmal.',
      },
      'unsupported-format': {
        word: 'Keine Eingangsbestätigung',
        text: 'Das ist kein Code einer Eingangsbestätigung, oder er ist neuer als diese Seite.',
      },
      malformed: {
        word: 'Code nicht lesbar',
        text: 'Der Code ist beschädigt oder verändert. Bitte scannen Sie ihn noch einmal.',
      },
    },
  },
  standing: {
    valid: { word: 'Gültig', text: 'Das Siegel ist echt und die Abgabe ist bezahlt.' },
    'valid-status-unknown': {
      word: 'Echt, Sperrliste nicht aktuell',
      text: 'Das Siegel ist echt und die Abgabe ist bezahlt. Ob der Schein eingezogen wurde, ist mit diesem Gerät gerade nicht sicher zu sagen.',
    },
    'levy-unpaid': {
      word: 'Abgabe nicht bezahlt',
      text: 'Der Schein ist echt. Für heute ist mit ihm keine Fischereiabgabe bezahlt. Angeln ist nicht erlaubt.',
    },
    expired: {
      word: 'Abgelaufen',
      text: 'Der Schein ist echt, aber sein Code gilt nicht mehr. Angeln ist mit ihm nicht erlaubt. Fragen Sie nach dem neuen Schein.',
    },
    'not-yet-valid': {
      word: 'Noch nicht gültig',
      text: 'Nach der Uhr dieses Geräts gilt dieser Code erst später. Stimmt die Uhr? Dann ist Angeln noch nicht erlaubt.',
    },
    revoked: {
      word: 'Eingezogen',
      text: 'Das Amt hat diesen Schein eingezogen. Angeln ist nicht erlaubt.',
    },
    suspended: { word: 'Ruht', text: 'Dieser Schein ruht zurzeit. Angeln ist nicht erlaubt.' },
    'signature-invalid': {
      word: 'Verdacht auf Fälschung',
      text: 'Das Siegel passt nicht zu den Angaben. Jemand hat den Code verändert oder nachgemacht. Angeln ist damit nicht erlaubt.',
    },
    'unknown-issuer': {
      word: 'Aussteller unbekannt',
      text: 'Dieses Gerät kennt den Aussteller nicht. Das heißt nicht, dass der Schein gefälscht ist. Laden Sie die Schlüssel mit Internet neu.',
    },
    'unsupported-format': {
      word: 'Kein Fischereischein',
      text: 'Das ist kein Code eines Fischereischeins, oder er ist neuer als diese Seite.',
    },
    malformed: {
      word: 'Code nicht lesbar',
      text: 'Der Code ist beschädigt. Bitte scannen Sie ihn noch einmal.',
    },
  },
};
