import type { PrivacyMessages } from './paper-messages.js';

export const privacyEn: PrivacyMessages = {
  title: (service) => `Privacy notice: ${service}`,
  intro:
    'Here you read which data we need for this online application, what for, and how long we keep them (Articles 13 and 14 of the General Data Protection Regulation, GDPR).',
  responsible: 'Who is responsible',
  contact: {
    authority: 'Authority',
    unit: 'Office',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    operator: 'Who runs the server',
  },
  officer: 'Data protection officer',
  purposes: 'What we need your data for',
  publicTask: 'We process your application. That is our public task (Article 6 (1) (e) GDPR).',
  dataLaw: 'The law of the Land:',
  purposesTable: 'Each question of the application, with purpose, legal basis and time',
  purposesHeads: ['Purpose', 'Data', 'Legal basis', 'How long we keep it'],
  email: {
    address: 'Email address for messages about the application',
    means:
      'You give your email address for messages voluntarily, after sending, and only if you want to. You can withdraw your consent at any time, on the page of the application with “No more emails”; what was done until then remains lawful (Article 7 (3) GDPR). Others may be able to read emails on their way. So they only contain your case number and that there is news.',
  },
  sources: 'Where the data come from',
  fromYou: 'From you: what you type into the form.',
  fromIdentity: (what) => `From the identity provider, if you identify yourself online: ${what}.`,
  fromActing:
    'From whoever applies for somebody else. Is this you? Then please give this information to the other person, too.',
  fromRegister: (what) => `From the register, if you type an access code: ${what}.`,
  recipients: 'Who gets the data',
  recipientsTable: 'Recipients',
  recipientsHeads: ['Task', 'Who that is', 'What, and what for'],
  gets: {
    office: ['Office', 'Your whole application. It is processed there.'],
    identity: [
      'Identification',
      (ways) =>
        `Learns that you identify yourself for this application, and confirms your data to us. Possible ways: ${ways}. The provider does not get your other answers.`,
    ],
    register: ['Register', (codes) => `${codes}. With it we look whether the proof is there.`],
    payment: [
      'Payment',
      'Amounts and your case number. You type your bank details there, not here. The service does not get your other answers.',
    ],
    issuer: ['Issuing', 'What is written on the document. It is issued with that.'],
  },
  sealed:
    'Your application is encrypted on your device. Only the office can open it. The server in between passes it on and cannot read it.',
  whileTyping: (questions) =>
    `For these questions we search in a list while you type: ${questions}. For that, what you type there goes to our server. It searches the list with it and does not keep it.`,
  abroad: 'Countries outside the European Union',
  abroadNot:
    'We do not pass your data to countries outside the European Union and the European Economic Area. The online application loads nothing from foreign servers.',
  duty: 'Do you have to give the data?',
  dutyMeans: 'Without the required answers we cannot process your application.',
  obliged: {
    yes: 'The law obliges you to give these details. Whoever does not must expect consequences, for example a fine.',
    no: 'No law forces you to apply.',
  },
  optional: (what) => `Voluntary: ${what}.`,
  noIdentity:
    'You need not identify yourself online. You can also type your data yourself; then the office checks them.',
  automatic: 'What is checked automatically',
  rules: 'The online application checks these rules automatically:',
  rulesMean:
    'If one of them applies, you cannot send the application here. You read at once why, and what you can do instead. You can contact the office in any case.',
  noRules:
    'The online application only checks whether your answers are complete. It refuses nothing automatically.',
  decides: {
    person:
      'A person decides about your application. There is no decision by a program alone (Article 22 GDPR).',
    automatic:
      'If all rules are met, a program decides about your application. You can ask for a person to review the decision, and say how you see it (Article 22 GDPR).',
  },
  device: 'What is stored on your device',
  deviceLaw:
    'Nothing is stored before you do something in the application. After that, only what is strictly necessary for it, or what you ask for yourself. So we do not ask for consent (§ 25 (2) no. 2 TDDDG). The online application does not measure what you do.',
  deviceTable: 'On your device',
  deviceHeads: ['What', 'Where and by which name', 'From when', 'Until when'],
  onDevice: {
    draft: [
      'Your draft: your answers, and where you are',
      'As soon as you do something in the application',
      'Until you close the tab or start anew',
    ],
    key: [
      'A key with which only this browser opens your draft again',
      'When you leave the page to identify yourself',
      'Until you are back and that is settled. If you do not come back: until you open the application again, or delete the data in your browser',
    ],
    later: [
      'Your details, encrypted with a key that never leaves this browser',
      'Only if you press “Save on this device”',
      'Until you send the application or press “Delete what is saved”, 30 days at most',
    ],
    cookie: [
      'Random characters by which the server recognises this browser',
      'When you leave the page to identify yourself',
      '30 minutes',
    ],
    frame: [
      'The address of the frame, nothing about you',
      'Only if the application stands in a frame (iframe), and you leave the page to identify yourself or to pay',
      'Until you are back',
    ],
    sent: [
      'The application that you sent, encrypted with a key that never leaves this browser',
      'When the office has received your application',
      'Until you press “Finish: delete my details from this device”',
    ],
    licence: [
      'The document that was issued to you',
      'Only if you press “Keep on this device”',
      'Until you press “Delete from this device”',
    ],
    page: [
      'The page that shows your document without the internet; nothing about you',
      'Only if you press “Keep on this device”',
      'Until you press “Delete from this device”',
    ],
  },
  server: 'What the server before the office keeps for a short time',
  serverTable: 'On the server',
  serverHeads: ['What', 'Until when'],
  onServer: {
    identification: ['What the identification confirmed about you', '30 minutes'],
    locker: [
      'Your draft, encrypted; the server cannot read it',
      'Until you are back, 30 minutes at most',
    ],
    attachments: [
      'Your files, encrypted; the server can neither read them nor knows their names',
      'Until you remove them or the office has your application, 3 days at most',
    ],
    application: [
      'Case number, amounts due, state of the payment, and the receipt with the time, the name of the service and two checksums; not your answers, and nobody can compute them from the checksums',
      'While nothing is paid: 30 days after the last change. After that, or when nothing is to be paid: 30 days after the decision of the office, at most 12 months after we received it',
    ],
    shared: [
      'Only if you want to see it from another device: the application that you sent, encrypted with a code that only you have; the server cannot read it',
      'Until you delete the code or your details, otherwise as long as in the row above',
    ],
    email: [
      'Your email address and which messages are still to be sent, if you want messages',
      'Until you press “No more emails” or delete your details from this device at the end, at the longest as long as the row above or as stated above. If you have not confirmed the address: 1 hour. How often a code was sent, with a checksum of the address: 1 day',
    ],
    late: [
      'If you began a payment and did not finish it: number and amounts of the payment, so that money that still comes is not lost',
      'Until the payment service says what became of it, at most 12 months',
    ],
    attempts: [
      'How often something was tried, such as sending an application, with a checksum of the network address',
      '10 minutes',
    ],
  },
  serverLog:
    'The log of this server has error codes only, nothing about people. What else the website of the authority logs is said in its general privacy notice.',
  rights: 'Your rights',
  rightsList: [
    'Access to your data (Article 15 GDPR)',
    'Rectification of wrong data (Article 16 GDPR)',
    'Erasure, when we no longer need the data and no longer have to keep them (Article 17 GDPR)',
    'Restriction of processing (Article 18 GDPR)',
    'Objection on grounds of your particular situation (Article 21 GDPR)',
  ],
  complain:
    'You can also complain to the supervisory authority for data protection (Article 77 GDPR):',
  state: 'Date',
  stateMeans: (today, version) =>
    `This notice is of ${today}. It applies to the application in its version of ${version}.`,
  confirmAbroad:
    'Privacy: is it also true of your processors that no data go to countries outside the EU and the EEA?',
  confirmSimple: 'Leichte Sprache: have it read by the people it is for.',
};
