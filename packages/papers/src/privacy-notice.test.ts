import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '@stadtkit/steps/service.js';
import type { Details } from './details.js';
import { fragmentOf } from './markup.js';
import { blanksIn } from './paper.js';
import { about, everything, fishing, small } from './papers.fixtures.js';
import { questionsOf } from './purposes.js';
import { privacyNotice } from './privacy-notice.js';
import type { PaperLocale } from './words.js';

const notice = (service: Service, details?: Details, locale?: PaperLocale): string =>
  fragmentOf(privacyNotice(about(service, details, locale)));

test('every question stands in the notice with its purpose, law and time', () => {
  const text = notice(fishing);
  for (const { label, purpose, legalBasis } of questionsOf(fishing))
    for (const said of [label.de, purpose.de, legalBasis]) assert.ok(text.includes(said), said);
  assert.match(text, /<td>§ 31 LFischG NRW<\/td><td>10 Jahre<\/td>/);
});

test('questions of one purpose, law and time share a row', () => {
  const text = notice(fishing);
  assert.match(text, /<td>Straße und Hausnummer; Postleitzahl; Ort<\/td>/);
  assert.equal(text.split('An diese Adresse schickt Ihnen das Amt die Karte.').length, 2);
});

test('why an address is asked for messages stands there, how it ends, and nothing of it where none is asked', () => {
  const email = {
    purpose: { de: 'Damit Sie es erfahren.' },
    legalBasis: 'DSGVO',
    retention: 'P1Y',
  };
  const { email: _, ...silent } = fishing;
  assert.match(
    notice({ ...fishing, email }),
    /Damit Sie es erfahren\.<\/t[dh]><td>E-Mail-Adresse [^<]*<\/td><td>DSGVO<\/td><td>1 Jahr<\/td>/,
  );
  for (const locale of ['de', 'de-simple', 'en'] as const) {
    assert.match(notice(fishing, {}, locale), /(Keine E-Mails mehr|No more emails).*7/, locale);
    assert.doesNotMatch(notice(silent, {}, locale), /Keine E-Mails|No more emails/, locale);
  }
});

test('retention is said as beside the question', () => {
  const steps = fishing.steps.map((step) => ({
    ...step,
    questions: (step.questions ?? []).map((one) => ({ ...one, retention: 'P0D-after-transfer' })),
  }));
  const text = notice({ ...fishing, steps });
  assert.match(text, /Wird hier gelöscht, sobald Ihr Antrag beim Amt angekommen ist/);
  assert.ok(!text.includes('<td>10 Jahre</td>'));
});

test('a party is named only if the service needs it', () => {
  const whole = notice(fishing);
  for (const who of ['Anmeldung', 'Register', 'Bezahlung', 'Ausstellung'])
    assert.ok(whole.includes(`<th scope="row">${who}</th>`), who);
  assert.match(whole, /Möglich sind: Online-Ausweis; BundID-Konto/);
  const few = notice(small);
  for (const who of ['Anmeldung', 'Register', 'Bezahlung'])
    assert.ok(!few.includes(`<th scope="row">${who}</th>`), who);
});

test('what comes from others is said with its source', () => {
  const text = notice(fishing);
  assert.match(text, /ausweisen: Vornamen; Familienname; Geburtsdatum; Straße und Hausnummer/);
  assert.match(text, /aus dem Register[^<]*: Prüfung bestanden am; Geprüft von\./i);
  assert.ok(!notice(small).includes('Zugangscode'));
});

test('who may apply for another is told to pass the notice on', () => {
  const others = { ...small, applicant: { asked: 'appliesFor', proofs: { proxy: 'mandate' } } };
  assert.match(notice(others), /geben Sie bitte auch der anderen Person diese Hinweise/);
  assert.match(notice(others, everything, 'en'), /give this information to the other person/);
  assert.doesNotMatch(notice(small), /der anderen Person/);
});

test('what need not be answered is named', () => {
  assert.match(
    notice(fishing),
    /Freiwillig sind: Vornamen; Nummer des bisherigen Fischereischeins\./,
  );
});

test('whether a law obliges people to apply is said as the definition says it, and else is a blank', () => {
  const no = /Gesetzlich gezwungen, den Antrag zu stellen, sind Sie nicht/;
  const yes = /Das Gesetz verpflichtet Sie zu diesen Angaben.*Bußgeld/;
  const asked = (duty: boolean, locale?: PaperLocale) =>
    notice({ ...small, duty }, everything, locale);
  assert.match(asked(false), no);
  assert.doesNotMatch(asked(false), yes);
  assert.match(asked(true), yes);
  assert.doesNotMatch(asked(true), no);
  assert.match(asked(true, 'en'), /The law obliges you/);
  assert.match(asked(true, 'de-simple'), /Sie müssen uns die Daten sagen/);
  const { duty: _, ...silent } = small;
  assert.doesNotMatch(notice(silent), no);
  assert.ok(blanksIn(privacyNotice(about(silent))).includes('duty'));
  assert.match(notice(silent, { duty: 'Nach § 9 der Satzung müssen Sie das.' }), /<p>Nach § 9/);
});

test('where nothing follows but a receipt, nobody issues or decides', () => {
  const report = notice({ ...small, result: { type: 'receipt' } }, everything);
  assert.doesNotMatch(report, /Ausstellung|entscheidet ein Mensch/);
  assert.match(notice(small, everything), /Ausstellung.*entscheidet ein Mensch/s);
});

test('every rule that refuses is said, and that nothing is refused without one', () => {
  const text = notice(fishing);
  for (const { title, legalBasis } of fishing.eligibility)
    assert.ok(text.includes(`<li>${title.de} (${legalBasis})</li>`), title.de);
  assert.match(notice(small), /Er lehnt nichts automatisch ab/);
});

test('whether a person decides is claimed only when the municipality says so', () => {
  assert.ok(!notice(fishing).includes('entscheidet ein Mensch'));
  assert.match(notice(fishing, { decision: 'person' }), /entscheidet ein Mensch/);
  assert.match(notice(fishing, { decision: 'automatic' }), /entscheidet ein Programm/);
});

test('what is stored on the device depends on whether somebody leaves the page', () => {
  const whole = notice(fishing);
  const names = ['stadtkit:nrw.fischereischein.antrag', 'stadtkit-locker', 'cookie: stadtkit'];
  for (const name of [...names, 'stadtkit-licences']) assert.ok(whole.includes(name), name);
  const few = notice(small);
  assert.ok(few.includes('sessionStorage: stadtkit:nrw.fischereischein.antrag'));
  for (const name of ['stadtkit-locker', 'cookie:', 'stadtkit-licences', '30 Minuten'])
    assert.ok(!few.includes(name), name);
});

test('in North Rhine-Westphalia law and supervisory authority are known, elsewhere they are blanks', () => {
  assert.match(notice(fishing), /§ 3 Abs\. 1 DSG NRW.*Kavalleriestraße/s);
  const elsewhere = { ...fishing, authority: { ...fishing.authority, ags: '09162000' } };
  assert.match(notice(elsewhere), /\[Bitte ergänzen: Datenschutz-Aufsichtsbehörde des Landes/);
  assert.ok(blanksIn(privacyNotice(about(elsewhere))).includes('dataLaw'));
  assert.match(notice(elsewhere, { supervision: 'BayLfD' }), /<p>BayLfD<\/p>/);
});

test('what is not known stays a blank that is named, and nothing else does', () => {
  assert.deepEqual(blanksIn(privacyNotice(about(fishing))), [
    ...['address', 'operator', 'privacyOfficer', 'identityProvider', 'register'],
    ...['paymentProvider', 'issuer', 'decision'],
  ]);
  assert.deepEqual(blanksIn(privacyNotice(about(fishing, everything))), []);
  assert.ok(!notice(fishing, everything).includes('[Bitte'));
});

test('the notice is there in English and in Leichte Sprache', () => {
  assert.match(notice(fishing, {}, 'en'), /<th scope="row">It is written on your licence\./);
  assert.match(notice(fishing, {}, 'en'), /10 years/);
  assert.match(notice(fishing, {}, 'de-simple'), /Wozu brauchen wir Ihre Daten\?/);
});

test('a service without laws, rules or hints has no empty list', () => {
  assert.doesNotMatch(notice({ ...small, legalBasis: [] }), /<ul>\s*<\/ul>/);
});

test('what is asked for each of several stands in the notice, and says of what it is', () => {
  const [first] = questionsOf(fishing);
  assert.ok(first);
  const breed = { ...first, name: 'breed', label: { de: 'Rasse', en: 'Breed' } };
  const dogs = {
    name: 'dogs',
    kind: 'add-another',
    label: { de: 'Ihre Hunde' },
    entry: { de: 'Hund', en: 'Dog' },
    atMost: 3,
    required: true,
    questions: [breed],
  } as const;
  const steps = fishing.steps.map((step) =>
    step.kind === 'questions' ? { ...step, questions: [dogs] } : step,
  );
  assert.ok(notice({ ...fishing, steps }).includes('Hund: Rasse'));
  assert.ok(notice({ ...fishing, steps }, everything, 'en').includes('Dog: Breed'));
});

test('of a list that is asked while somebody types, the notice says that what they type leaves before it is sealed', () => {
  const texts = [/schon beim Schreiben in einer Liste: Straße/, /while you type: Straße/] as const;
  for (const [at, locale] of (['de', 'en'] as const).entries())
    assert.doesNotMatch(notice(fishing, {}, locale), texts[at] ?? /^/);
  const asks = (service: Service): Service => ({
    ...service,
    steps: service.steps.map((step) => ({
      ...step,
      questions: step.questions?.map((one) =>
        one.name === 'street'
          ? {
              ...one,
              kind: 'combobox' as const,
              label: { de: 'Straße' },
              optionsFrom: { list: 'streets', asked: true as const },
            }
          : one,
      ),
    })) as Service['steps'],
  });
  for (const [at, locale] of (['de', 'en'] as const).entries())
    assert.match(notice(asks(fishing), {}, locale), texts[at] ?? /^$/);
  assert.match(notice(asks(fishing), {}, 'de-simple'), /hilft Ihnen eine Liste: Straße/);
});

test('what is only computed is nobody’s data, and does not stand in the notice', () => {
  const total = {
    name: 'total',
    kind: 'value',
    label: { de: 'Plätze zusammen' },
    sum: ['seats'],
  } as const;
  const steps = fishing.steps.map((step) =>
    step.kind === 'questions' ? { ...step, questions: [...(step.questions ?? []), total] } : step,
  );
  assert.equal(notice({ ...fishing, steps }), notice(fishing));
});
