import { accessibilityEn } from './accessibility-en.js';
import type { PaperMessages } from './paper-messages.js';
import { privacyEn } from './privacy-en.js';

export const en: PaperMessages = {
  blanks: {
    address: 'address of the authority',
    privacyOfficer: 'data protection officer: name or office, address, telephone, e-mail',
    operator: 'who runs the server (the authority itself, or a processor on its behalf)',
    identityProvider: 'identity provider',
    paymentProvider: 'payment provider',
    register: 'who keeps the register',
    issuer: 'who issues the document',
    decision: 'who decides about the application: a person or a program',
    duty: 'whether a law obliges people to apply, and what follows when they do not',
    dataLaw: 'data protection act of the Land, with its section',
    supervision: 'supervisory authority for data protection of the Land, with its address',
    page: 'address of the page with the online application',
    accessibilityLaw: 'law of the Land on accessible information technology',
    status: 'compliance status: partially or not compliant',
    assessedOn: 'date of the assessment',
    assessedBy: 'self-assessment, or assessment by a third party',
    feedbackForm: 'address of the form for reporting barriers',
    enforcement: 'enforcement body of the Land',
    enforcementContact: 'address, telephone, e-mail of the enforcement body',
    files: 'folder of the files on the server',
    gateway: 'address of the gateway',
    itContact: 'contact for IT',
  },
  fillIn: (what) => `[Please fill in: ${what}]`,
  privacy: privacyEn,
  accessibility: accessibilityEn,
};
