import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from './ar.js';
import { deSimple } from './de-simple.js';
import { de } from './de.js';
import { en } from './en.js';

test('what is missing is asked for as a clerk would ask', () => {
  for (const [label, asks, sentence] of [
    ['Ort', 'enter', 'Bitte geben Sie den Ort ein.'],
    ['Familienname', 'enter', 'Bitte geben Sie den Familiennamen ein.'],
    ['E-Mail-Adresse', 'enter', 'Bitte geben Sie die E-Mail-Adresse ein.'],
    ['Geburtsdatum', 'enter', 'Bitte geben Sie das Geburtsdatum ein.'],
    ['Steuer-ID', 'enter', 'Bitte geben Sie die Steuer-ID ein.'],
    ['Passwort', 'enter', 'Bitte geben Sie das Passwort ein.'],
    ['Beginn der Feier', 'enter', 'Bitte geben Sie den Beginn der Feier ein.'],
    ['Bundesland', 'choose', 'Bitte wählen Sie das Bundesland aus.'],
    ['Dauer', 'choose', 'Bitte wählen Sie bei „Dauer“ eine Antwort aus.'],
    ['Ich stimme zu', 'confirm', 'Bitte bestätigen Sie: „Ich stimme zu“.'],
    ['Alles ist wahr.', 'confirm', 'Bitte bestätigen Sie: „Alles ist wahr.“'],
    ['Wie heißt er?', 'enter', 'Bitte beantworten Sie die Frage „Wie heißt er?“.'],
    ['Zeugnis', 'file', 'Bitte wählen Sie eine Datei aus.'],
    ['Foto', 'photo', 'Bitte wählen Sie ein Foto aus.'],
  ] as const)
    assert.equal(de.missing(label, { asks }), sentence);
});

test('no article is guessed: a label of which nothing is known is quoted', () => {
  for (const label of [
    'Ihr Name',
    'Name des Hundes',
    'Personen im Haushalt',
    'Vertrag',
    'Tierhalter',
    'Spende',
    'x',
    'Kleid',
  ])
    assert.equal(de.missing(label, {}), `Bitte füllen Sie das Feld „${label}“ aus.`);
});

test('every way of asking has its sentence in every language, and names the question or what to choose', () => {
  for (const catalogue of [de, deSimple, en, ar])
    for (const asks of ['enter', 'choose', 'confirm', 'file', 'photo']) {
      const sentence = catalogue.missing('Wo wohnen Sie?', { asks });
      assert.match(sentence, /^[A-Z\u0600-\u06FF].+[.?“”]$/u);
      assert.match(sentence, /Wo wohnen Sie\?|Datei|Foto|file|photo|ملف|صورة/);
    }
});
