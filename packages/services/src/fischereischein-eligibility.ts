import type { EligibilityRule } from '@stadtkit/steps/service.js';

/** Who cannot apply here, why, and what they can do instead. */
export const eligibility: readonly EligibilityRule[] = [
  {
    name: 'underTen',
    when: { fact: 'age.max', below: 10 },
    after: 'person',
    title: {
      de: 'Für Kinder unter 10 Jahren gibt es keinen Fischereischein',
      en: 'There is no licence for children under 10',
    },
    reason: {
      de: 'Nach dem Geburtsdatum ist das Kind noch nicht 10 Jahre alt. Kinder unter 10 Jahren dürfen nicht selbst angeln.',
      en: 'By the date of birth, the child is not yet 10 years old. Children under 10 may not fish themselves.',
    },
    instead: {
      de: 'Ab dem 10. Geburtstag darf das Kind angeln, wenn eine Person mit Fischereischein dabei ist.',
      en: 'From the 10th birthday the child may fish together with a person who holds a licence.',
    },
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
  },
  {
    name: 'underFourteen',
    when: { fact: 'age.max', below: 14 },
    after: 'person',
    title: {
      de: 'Der Fischereischein ist ab 14 Jahren möglich',
      en: 'The licence is for people of 14 and older',
    },
    reason: {
      de: 'Nach dem Geburtsdatum ist die Person noch nicht 14 Jahre alt.',
      en: 'By the date of birth, the person is not yet 14 years old.',
    },
    instead: {
      de: 'Sie brauchen noch keinen Fischereischein: Von 10 bis 15 Jahren darf man angeln, wenn eine Person mit Fischereischein dabei ist. Nehmen Sie einen Ausweis mit Foto mit, zum Beispiel den Schülerausweis.',
      en: 'You do not need a licence yet: from 10 to 15 you may fish together with a person who holds a licence. Bring an ID with a photo, such as a school ID.',
    },
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
  },
  {
    name: 'ageUnclear',
    when: {
      all: [
        { fact: 'age.max', atLeast: 14 },
        { fact: 'age.min', below: 14 },
      ],
    },
    after: 'person',
    title: {
      de: 'Wir können Ihr Alter nicht sicher berechnen',
      en: 'We cannot be sure of your age',
    },
    reason: {
      de: 'Ihr Geburtsdatum ist nur zum Teil bekannt. Daraus ergibt sich nicht sicher, ob Sie schon 14 Jahre alt sind.',
      en: 'Your date of birth is only partly known. It does not tell for sure whether you are 14 yet.',
    },
    instead: {
      de: 'Bitte wenden Sie sich an das Amt. Dort wird Ihr Antrag persönlich geprüft.',
      en: 'Please contact the office. They will look at your application in person.',
    },
    legalBasis: '§ 31 LFischG NRW',
  },
  {
    name: 'noExam',
    when: { answer: 'examProof', is: 'none' },
    after: 'exam',
    title: { de: 'Zuerst brauchen Sie die Fischerprüfung', en: 'You need the fishing exam first' },
    reason: {
      de: 'Den Fischereischein bekommt nur, wer die Fischerprüfung bestanden hat.',
      en: 'Only those who passed the fishing exam get a licence.',
    },
    instead: {
      de: 'Melden Sie sich zur Prüfung an, zum Beispiel bei Ihrem Kreis oder einem Angelverein. Danach können Sie den Antrag hier stellen. Wenn Sie wegen einer Behinderung keine Prüfung machen können, hilft Ihnen das Amt weiter.',
      en: 'Register for the exam, for example with your district or a fishing club. Then come back and apply. If you cannot take an exam because of a disability, the office will help you.',
    },
    legalBasis: '§ 31 Abs. 3 LFischG NRW',
  },
];
