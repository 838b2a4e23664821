import { withArticle } from './article.js';
import type { ProblemData, ProblemMessages } from './problem-messages.js';
import { sentences } from './sentences.js';

const parts = {
  day: 'den Tag',
  month: 'den Monat',
  year: 'das Jahr',
};

const allowed: Readonly<Record<string, string>> = {
  name: 'nur Buchstaben, wie sie im Ausweis stehen',
  alphanumeric: 'nur Buchstaben und Ziffern',
  digits: 'nur Ziffern',
};

/** What is to be done, by how the question is answered; right for any label. */
function missing({ label = '', asks = '' }: ProblemData): string {
  const named = withArticle(label);
  if (asks === 'file') return 'Bitte wählen Sie eine Datei aus.';
  if (asks === 'photo') return 'Bitte wählen Sie ein Foto aus.';
  if (asks === 'confirm') return `Bitte bestätigen Sie: „{label}“${label.endsWith('.') ? '' : '.'}`;
  if (label.endsWith('?')) return 'Bitte beantworten Sie die Frage „{label}“.';
  if (asks === 'choose')
    return named
      ? `Bitte wählen Sie ${named} aus.`
      : 'Bitte wählen Sie bei „{label}“ eine Antwort aus.';
  return named ? `Bitte geben Sie ${named} ein.` : 'Bitte füllen Sie das Feld „{label}“ aus.';
}

export const de: ProblemMessages = sentences(
  { locale: 'de', parts },
  {
    missing,
    format: 'Das passt nicht. So sieht es richtig aus: {example}',
    'too-long': 'Das sind {actual} Zeichen. Höchstens {max} sind möglich.',
    'too-short': 'Bitte geben Sie mindestens {min} Zeichen ein.',
    'too-many-words': 'Das sind {actual} Wörter. Höchstens {max} sind möglich.',
    character: (data) =>
      data['character']
        ? `Das Zeichen „{character}“ ist hier nicht möglich. Bitte schreiben Sie ${
            data['instead'] ? 'dafür „{instead}“' : (allowed[data['allowed'] ?? ''] ?? 'es anders')
          }.`
        : data['codePoint'] === 'U+0020'
          ? 'Bitte schreiben Sie ohne Leerzeichen.'
          : 'Hier steht ein unsichtbares Zeichen ({codePoint}). Bitte schreiben Sie den Text neu.',
    'email-at': 'Eine E-Mail-Adresse hat genau ein @, zum Beispiel name@beispiel.de.',
    'email-start': 'Vor dem @ fehlt etwas, zum Beispiel name@beispiel.de.',
    'email-long': 'Vor dem @ stehen {actual} Zeichen. Höchstens {max} sind möglich.',
    'email-end': 'Nach dem @ fehlt etwas, zum Beispiel name@beispiel.de.',
    'phone-area': 'Bitte schreiben Sie die Nummer mit Vorwahl, zum Beispiel 0231 50-0.',
    'phone-country': 'Die Vorwahl {country} gibt es nicht. Deutschland hat die Vorwahl +49.',
    'phone-short': 'Der Nummer fehlen Ziffern. Bitte prüfen Sie sie.',
    'phone-long': 'Die Nummer hat zu viele Ziffern. Bitte prüfen Sie sie.',
    'not-a-number': 'Bitte schreiben Sie eine Zahl, zum Beispiel 12,5.',
    'number-ambiguous':
      'Meinen Sie {grouped} oder {decimal}? Bitte schreiben Sie die Zahl ohne Punkt.',
    'not-whole': 'Bitte schreiben Sie eine ganze Zahl, ohne Komma.',
    'too-many-decimals':
      'Nach dem Komma {decimals|ist|sind} höchstens {decimals} {decimals|Ziffer|Ziffern} möglich.',
    'too-small': 'Das ist zu wenig. Möglich ist {min} oder mehr.',
    'too-big': 'Das ist zu viel. Möglich ist {max} oder weniger.',
    step: ({ above }) => `Bitte schreiben Sie {below}${above ? ' oder {above}' : ''}.`,
    'date-incomplete': 'Bitte ergänzen Sie {parts}.',
    'date-impossible': (data) =>
      data['parts']
        ? 'Bitte schreiben Sie {parts} in Ziffern, zum Beispiel 14 3 1988.'
        : 'Dieses Datum gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.',
    'date-future': 'Das Datum liegt in der Zukunft.',
    'date-too-early': 'Das ist zu früh. Möglich ist {earliest} oder später.',
    'date-too-late': 'Das ist zu spät. Möglich ist {latest} oder früher.',
    'year-four-digits': 'Bitte schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1988.',
    'range-backwards': 'Das Ende liegt vor dem Beginn ({from}). Bitte prüfen Sie beide Tage.',
    'time-impossible': 'Diese Uhrzeit gibt es nicht. Bitte schreiben Sie sie so: 09:30',
    'time-too-early': 'Das ist zu früh. Möglich ist {earliest} Uhr oder später.',
    'time-too-late': 'Das ist zu spät. Möglich ist {latest} Uhr oder früher.',
    length: 'Das sind {actual} Zeichen. Es müssen {length} sein.',
    'check-digits': 'Ein Zeichen stimmt nicht. Bitte vergleichen Sie alle mit Ihren Unterlagen.',
    'iban-country': 'Eine IBAN beginnt mit dem Land, zum Beispiel DE. „{country}“ gibt es nicht.',
    'iban-short':
      'Es {missing|fehlt|fehlen} {missing} Zeichen. Eine IBAN mit {country} am Anfang hat {length}.',
    'iban-long':
      'Das {extra|ist|sind} {extra} Zeichen zu viel. Eine IBAN mit {country} am Anfang hat {length}.',
    'iban-place': ({ needed }) =>
      `Das {place}. Zeichen ist „{character}“. Bei einer IBAN mit {country} am Anfang steht dort ${
        needed === 'digit' ? 'eine Ziffer' : 'ein Buchstabe'
      }.`,
    'not-an-option': 'Bitte wählen Sie eine der Antworten aus.',
    'not-in-list': 'Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag aus.',
    'choose-at-least': 'Bitte wählen Sie mindestens {min} {min|Antwort|Antworten} aus.',
    'choose-at-most': 'Bitte wählen Sie höchstens {max} {max|Antwort|Antworten} aus.',
    'choose-alone': 'Bitte wählen Sie entweder „{option}“ oder andere Antworten.',
    'answer-at-least': 'Bitte füllen Sie mindestens {min} {min|Feld|Felder} aus.',
    'not-agreed': 'Bitte stimmen Sie zu. Sonst geht es hier nicht weiter.',
    'too-few-entries': 'Bitte fügen Sie mindestens {min} {min|Eintrag|Einträge} hinzu.',
    'too-many-entries': 'Höchstens {max} {max|Eintrag ist|Einträge sind} möglich.',
    'file-type': ({ ending }) =>
      `„{name}“ ${ending ? 'endet auf „.{ending}“' : 'hat das falsche Format'}. Möglich sind {accept}.`,
    'file-too-big': '„{name}“ ist mit {size} zu groß. Möglich sind höchstens {max}.',
    'file-empty': '„{name}“ ist leer. Bitte wählen Sie eine andere Datei.',
    'file-too-many': 'Höchstens {max} {max|Datei ist|Dateien sind} möglich.',
    'file-unreadable': '„{name}“ lässt sich nicht lesen. Bitte wählen Sie eine andere Datei.',
    'file-not-sent':
      '„{name}“ wurde nicht übertragen: Die Verbindung ist abgebrochen. Bitte versuchen Sie es noch einmal.',
    'file-not-now':
      '„{name}“ ist noch nicht übertragen: Wir können die Datei gerade nicht annehmen. Bitte versuchen Sie es etwas später noch einmal.',
    'file-not-working':
      '„{name}“ ist nicht übertragen: Bei uns funktioniert gerade etwas nicht. Bitte versuchen Sie es später noch einmal, oder rufen Sie uns an.',
    'file-heic':
      '„{name}“ ist ein HEIC-Foto. Bitte senden Sie es sich selbst als JPEG, oder machen Sie ein Bildschirmfoto davon.',
    'file-pending': '„{name}“ ist noch nicht fertig übertragen. Bitte warten Sie einen Moment.',
    'file-refused':
      '„{name}“ wurde von der Stadt nicht angenommen. Bitte wählen Sie eine andere Datei.',
    'file-lost': '„{name}“ ist nicht mehr da. Bitte wählen Sie die Datei noch einmal aus.',
    'photo-unfinished': 'Bitte wählen Sie den Ausschnitt und drücken Sie „Ausschnitt übernehmen“.',
    'photo-too-small':
      'Das Foto hat {width} × {height} Bildpunkte. Nötig sind {minWidth} × {minHeight}.',
    'code-not-valid':
      'Dieser Code gilt nicht: Das Register kennt ihn nicht, oder er wurde schon benutzt. Bitte vergleichen Sie ihn mit Ihrem Brief.',
    'identity-missing': 'Für diesen Antrag müssen Sie sich ausweisen.',
    'identity-invalid':
      'Wir können nicht bestätigen, wer Sie sind. Bitte weisen Sie sich noch einmal aus.',
    unverified: 'Diese Angabe ist nicht bestätigt. Bitte weisen Sie sich noch einmal aus.',
    refused: 'Mit diesen Angaben ist der Antrag nicht möglich.',
  },
);
