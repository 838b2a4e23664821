import type { ProblemMessages } from './problem-messages.js';
import { sentences } from './sentences.js';

const parts = {
  day: 'der Tag',
  month: 'der Monat',
  year: 'das Jahr',
};

const allowed: Readonly<Record<string, string>> = {
  name: 'Schreiben Sie nur Buchstaben. Schreiben Sie so wie im Ausweis.',
  alphanumeric: 'Schreiben Sie nur Buchstaben und Zahlen.',
  digits: 'Schreiben Sie nur Zahlen.',
};

/** What is missing, by how the question is answered. */
const missing: Readonly<Partial<Record<string, string>>> = {
  choose: 'Wählen Sie eine Antwort aus. Die Frage ist: {label}',
  confirm: 'Hier fehlt ein Haken. Machen Sie den Haken bei: {label}',
  file: 'Hier fehlt eine Datei. Wählen Sie die Datei aus.',
  photo: 'Hier fehlt ein Foto. Wählen Sie das Foto aus.',
};

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: ProblemMessages = sentences(
  { locale: 'de-simple', parts },
  {
    missing: ({ asks = '' }) => missing[asks] ?? 'Hier fehlt die Antwort. Die Frage ist: {label}',
    format: 'Das passt nicht. So ist es richtig: {example}',
    'too-long': 'Das ist zu lang. Es dürfen höchstens {max} Zeichen sein.',
    'too-short': 'Das ist zu kurz. Es müssen mindestens {min} Zeichen sein.',
    'too-many-words': 'Das ist zu lang. Es dürfen höchstens {max} Wörter sein.',
    character: (data) =>
      data['character']
        ? `Das Zeichen „{character}“ geht hier nicht. ${
            data['instead']
              ? 'Schreiben Sie dafür „{instead}“.'
              : (allowed[data['allowed'] ?? ''] ?? 'Löschen Sie das Zeichen.')
          }`
        : data['codePoint'] === 'U+0020'
          ? 'Schreiben Sie ohne Leer-Zeichen.'
          : 'Hier ist ein Zeichen. Man kann es nicht sehen. Schreiben Sie alles noch einmal neu.',
    'email-at': 'Jede E-Mail-Adresse hat ein @. Zum Beispiel: name@beispiel.de',
    'email-start': 'Vor dem @ fehlt etwas. Zum Beispiel: name@beispiel.de',
    'email-long': 'Vor dem @ steht zu viel. Es dürfen höchstens {max} Zeichen sein.',
    'email-end': 'Nach dem @ fehlt etwas. Zum Beispiel: name@beispiel.de',
    'phone-area': 'Die Vorwahl fehlt. Schreiben Sie zum Beispiel: 0231 50-0',
    'phone-country': 'Die Vorwahl {country} gibt es nicht. Für Deutschland schreiben Sie +49.',
    'phone-short': 'Die Nummer ist zu kurz. Prüfen Sie die Nummer.',
    'phone-long': 'Die Nummer ist zu lang. Prüfen Sie die Nummer.',
    'not-a-number': 'Schreiben Sie eine Zahl. Zum Beispiel: 12,5',
    'number-ambiguous':
      'Meinen Sie {grouped}? Oder meinen Sie {decimal}? Schreiben Sie die Zahl ohne Punkt.',
    'not-whole': 'Schreiben Sie eine Zahl ohne Komma.',
    'too-many-decimals':
      'Nach dem Komma steht zu viel. Dort {decimals|darf|dürfen} höchstens {decimals} {decimals|Zahl|Zahlen} stehen.',
    'too-small': 'Das ist zu wenig. Es muss {min} oder mehr sein.',
    'too-big': 'Das ist zu viel. Es darf höchstens {max} sein.',
    step: ({ above }) =>
      `Das geht hier nicht. Schreiben Sie {below}.${above ? ' Oder schreiben Sie {above}.' : ''}`,
    'date-incomplete': 'Hier fehlt etwas: {parts}.',
    'date-impossible': (data) =>
      data['parts']
        ? 'Schreiben Sie nur Zahlen. Zum Beispiel: 14 3 1988'
        : 'Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
    'date-future': 'Dieser Tag war noch nicht.',
    'date-too-early': 'Das ist zu früh. Es geht erst ab: {earliest}',
    'date-too-late': 'Das ist zu spät. Es geht nur bis: {latest}',
    'year-four-digits': 'Schreiben Sie das Jahr mit 4 Zahlen. Zum Beispiel 1988.',
    'range-backwards': 'Der letzte Tag ist vor dem ersten Tag. Prüfen Sie beide Tage.',
    'time-impossible': 'Diese Uhr-Zeit gibt es nicht. Schreiben Sie zum Beispiel: 09:30',
    'time-too-early': 'Das ist zu früh. Es geht erst ab {earliest} Uhr.',
    'time-too-late': 'Das ist zu spät. Es geht nur bis {latest} Uhr.',
    length: 'Das sind {actual} Zeichen. Es müssen {length} Zeichen sein.',
    'check-digits': 'Ein Zeichen ist falsch. Schauen Sie in Ihren Unterlagen nach.',
    'iban-country': 'Am Anfang von der IBAN steht das Land. Zum Beispiel DE für Deutschland.',
    'iban-short': 'Die IBAN ist zu kurz. Es {missing|fehlt|fehlen} noch {missing} Zeichen.',
    'iban-long': 'Die IBAN ist zu lang. Das {extra|ist|sind} {extra} Zeichen zu viel.',
    'iban-place': ({ needed }) =>
      `In der IBAN ist ein Fehler: Zeichen {place} ist „{character}“. Dort steht immer ${
        needed === 'digit' ? 'eine Ziffer' : 'ein Buchstabe'
      }.`,
    'not-an-option': 'Wählen Sie eine Antwort aus.',
    'not-in-list': 'Das ist nicht in der Liste. Wählen Sie etwas aus der Liste aus.',
    'choose-at-least': 'Das ist zu wenig. Wählen Sie mindestens {min} {min|Antwort|Antworten}.',
    'choose-at-most': 'Das ist zu viel. Wählen Sie höchstens {max} {max|Antwort|Antworten}.',
    'choose-alone':
      'Das passt nicht zusammen. Wählen Sie nur „{option}“. Oder wählen Sie etwas anderes.',
    'answer-at-least': 'Hier fehlt etwas. Füllen Sie mindestens {min} {min|Feld|Felder} aus.',
    'not-agreed': 'Sie müssen Ja sagen. Sonst geht es nicht weiter.',
    'too-few-entries': 'Das ist zu wenig. Es {min|muss|müssen} mindestens {min} sein.',
    'too-many-entries': 'Das ist zu viel. Es {max|darf|dürfen} höchstens {max} sein.',
    'file-type': ({ ending }) =>
      `Diese Datei geht nicht: {name}.${ending ? ' Ihr Name endet so: {ending}.' : ''} Es gehen nur: {accept}.`,
    'file-too-big': 'Diese Datei ist zu groß: {name}. Sie darf höchstens {max} haben.',
    'file-empty': 'In dieser Datei ist nichts: {name}. Wählen Sie eine andere Datei.',
    'file-too-many': 'Das sind zu viele Dateien. Es {max|darf|dürfen} höchstens {max} sein.',
    'file-unreadable': 'Diese Datei ist kaputt: {name}. Wählen Sie eine andere Datei.',
    'file-not-sent':
      'Diese Datei ist nicht angekommen: {name}. Das Internet war weg. Versuchen Sie es noch einmal.',
    'file-not-now':
      'Diese Datei ist noch nicht angekommen: {name}. Wir haben gerade zu viele Dateien. Versuchen Sie es später noch einmal.',
    'file-not-working':
      'Diese Datei ist nicht angekommen: {name}. Bei uns ist etwas kaputt. Ihre Datei ist gut. Versuchen Sie es später noch einmal. Oder rufen Sie uns an.',
    'file-heic':
      'Dieses Foto geht nicht: {name}. Es hat das Format HEIC. Machen Sie ein Bildschirm-Foto davon. Wählen Sie dann das Bildschirm-Foto.',
    'file-pending': 'Diese Datei ist noch nicht fertig: {name}. Warten Sie kurz.',
    'file-refused': 'Die Stadt nimmt diese Datei nicht: {name}. Wählen Sie eine andere Datei.',
    'file-lost': 'Diese Datei ist nicht mehr da: {name}. Wählen Sie die Datei noch einmal aus.',
    'photo-unfinished':
      'Wählen Sie: Welcher Teil vom Foto ist richtig? Drücken Sie dann auf „So ist es gut“.',
    'photo-too-small': 'Das Foto ist zu klein. Nehmen Sie ein größeres Foto.',
    'code-not-valid':
      'Dieser Code gilt nicht. Schauen Sie in Ihren Brief. Oder fragen Sie das Amt.',
    'identity-missing': 'Für diesen Antrag müssen Sie Ihren Ausweis zeigen.',
    'identity-invalid':
      'Wir wissen nicht sicher: Wer sind Sie? Zeigen Sie noch einmal Ihren Ausweis.',
    unverified: 'Wir wissen noch nicht: Stimmt das? Zeigen Sie noch einmal Ihren Ausweis.',
    refused: 'So geht der Antrag nicht.',
  },
);
