import type { Question } from '@stadtkit/steps/service.js';

const retention = 'P10Y';

const withCode = { answer: 'examProof', is: 'code' } as const;
const withCertificate = { answer: 'examProof', is: 'certificate' } as const;
const forTheExam = {
  de: 'Nur wer die Fischerprüfung bestanden hat, bekommt den Fischereischein.',
  en: 'Only those who passed the fishing exam get a licence.',
};

export const examQuestions: readonly Question[] = [
  {
    name: 'examProof',
    kind: 'choice',
    label: {
      de: 'Haben Sie die Fischerprüfung bestanden?',
      en: 'Have you passed the fishing exam?',
    },
    purpose: forTheExam,
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    options: [
      {
        value: 'code',
        label: { de: 'Ja, ich habe einen Zugangscode', en: 'Yes, I have an access code' },
        hint: {
          de: 'Er steht auf dem Brief nach der Prüfung.',
          en: 'It is in the letter you got after the exam.',
        },
      },
      {
        value: 'certificate',
        label: {
          de: 'Ja, ich habe ein Zeugnis auf Papier',
          en: 'Yes, I have a certificate on paper',
        },
        hint: {
          de: 'Das Amt prüft das Zeugnis. Das dauert einige Tage.',
          en: 'The office checks it. That takes some days.',
        },
      },
      { value: 'none', label: { de: 'Nein, noch nicht', en: 'No, not yet' } },
    ],
  },
  {
    name: 'examCode',
    kind: 'access-code',
    label: { de: 'Zugangscode', en: 'Access code' },
    hint: { de: 'Zum Beispiel FP26-7KQ4-M2XA', en: 'For example FP26-7KQ4-M2XA' },
    purpose: {
      de: 'Mit dem Code sehen wir im Register nach, dass Sie die Prüfung bestanden haben. Sie müssen kein Zeugnis hochladen.',
      en: 'With the code we see in the register that you passed. You need not upload a certificate.',
    },
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    when: withCode,
  },
  {
    name: 'examPassedOn',
    kind: 'date',
    label: { de: 'Prüfung bestanden am', en: 'Exam passed on' },
    purpose: forTheExam,
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    register: { lookup: 'fischerpruefung', gives: 'passedOn' },
    when: withCode,
  },
  {
    name: 'examExaminer',
    kind: 'text',
    label: { de: 'Geprüft von', en: 'Examined by' },
    purpose: forTheExam,
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    register: { lookup: 'fischerpruefung', gives: 'examiner' },
    when: withCode,
  },
  {
    name: 'examDate',
    kind: 'date',
    label: { de: 'Wann haben Sie die Prüfung bestanden?', en: 'When did you pass the exam?' },
    hint: { de: 'Das Datum steht auf dem Zeugnis.', en: 'The date is on the certificate.' },
    purpose: forTheExam,
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    past: true,
    when: withCertificate,
  },
  {
    name: 'examAuthority',
    kind: 'text',
    label: { de: 'Wer hat die Prüfung abgenommen?', en: 'Who held the exam?' },
    hint: { de: 'Zum Beispiel: Kreis Unna', en: 'For example: Kreis Unna' },
    purpose: {
      de: 'Dort fragt das Amt nach, ob das Zeugnis echt ist.',
      en: 'The office asks there whether the certificate is genuine.',
    },
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
    retention,
    required: true,
    maxLength: 120,
    when: withCertificate,
  },
];

const forTheLevy = {
  de: 'Davon hängen der Preis und das Ende der Gültigkeit ab.',
  en: 'The price and the end of validity depend on it.',
};

export const levyQuestions: readonly Question[] = [
  {
    name: 'levyYears',
    kind: 'choice',
    label: {
      de: 'Für wie viele Jahre möchten Sie bezahlen?',
      en: 'For how many years do you want to pay?',
    },
    purpose: forTheLevy,
    legalBasis: '§ 36 LFischG NRW',
    retention,
    required: true,
    options: [
      { value: '1', label: { de: '1 Jahr', en: '1 year' } },
      { value: '5', label: { de: '5 Jahre', en: '5 years' } },
    ],
  },
  {
    name: 'levyFrom',
    kind: 'choice',
    label: { de: 'Ab welchem Jahr?', en: 'Starting with which year?' },
    hint: {
      de: 'Das laufende Jahr zählt ganz, auch wenn es bald zu Ende ist.',
      en: 'The current year counts as a whole, even near its end.',
    },
    purpose: forTheLevy,
    legalBasis: '§ 36 LFischG NRW',
    retention,
    required: true,
    options: [
      { value: 'this', label: { de: 'Ab diesem Jahr', en: 'This year' } },
      { value: 'next', label: { de: 'Ab dem nächsten Jahr', en: 'Next year' } },
    ],
  },
];
