import type { AccessibilityMessages } from './accessibility-messages.js';

export const accessibilityEn: AccessibilityMessages = {
  title: (service) => `Accessibility statement: ${service}`,
  intro: (authority, service) =>
    `${authority} is committed to making the online application “${service}” accessible.`,
  law: 'Directive (EU) 2016/2102 asks for it, and in the Land:',
  scope: 'What this statement covers',
  scopeMeans: (service) => `It applies to the online application “${service}”.`,
  page: 'Page',
  scopeNot:
    'It does not apply to the rest of the website, nor to the pages of others on which you identify yourself or pay.',
  status: 'Compliance status',
  statusIs: {
    partial:
      'The online application is partially compliant with EN 301 549 V3.2.1, due to the non-compliances below.',
    none: 'The online application is not compliant with EN 301 549 V3.2.1. The known reasons are below.',
  },
  limits: 'Non-accessible content',
  limitsMean: 'These barriers are known:',
  limit: {
    samePurposes:
      'Beside each question stands “Why do we ask this?”. In a list of all controls a screen reader does not tell them apart. In the order of the page each stands with its question.',
    silentWay:
      'If you choose another way to identify yourself, the explanation below changes. A screen reader does not announce that by itself; the text stands before the button that leads on.',
    noSimple: 'The texts of this application are not, or not all, available in Leichte Sprache.',
  },
  instead: 'If you meet a barrier, you can also apply at the office.',
  untested: 'What has not been tested yet',
  untestedMeans: 'Here may be barriers that nobody has found yet:',
  notTested: {
    people: 'People with disabilities have not tried the online application yet.',
    screenReaders:
      'No test with real screen readers is documented yet. What the browser gives them is tested.',
    simpleReaders: 'Readers have not yet tested the Leichte Sprache.',
    windows: 'High contrast is emulated in the browser, and not tested on Windows.',
  },
  tested: 'How it was tested',
  testedMeans:
    'The parts that are used are tested by machine with every change; the measure is WCAG 2.2, level AA:',
  wasTested: {
    fields:
      'Every field in Chromium, Firefox and WebKit: what is read aloud, the keyboard, visible focus, size of targets, 320 pixels and 400 per cent, spaced text, from right to left, forced colours.',
    stories: 'Every view with the test program axe, also in dark and at a width of 320 pixels.',
    contrast: 'All pairs of colours that meet.',
    service:
      'The whole way from the start to the result, with axe on each screen. Tested with the sample application “fishing licence”.',
  },
  assessedOn: 'Assessed on this website on',
  assessedBy: 'Kind of assessment',
  by: { self: 'self-assessment by the authority', 'third-party': 'assessment by a third party' },
  created: 'Preparation of this statement',
  createdMeans: (today) => `This statement was prepared on ${today}.`,
  feedback: 'Feedback and contact',
  feedbackMeans:
    'Have you noticed barriers, or do you need information in another form? Write to us or call us. We will answer.',
  form: 'Contact form',
  enforcement: 'Enforcement procedure',
  enforcementMeans:
    'If we do not answer in reasonable time, or not sufficiently, you can turn to this body:',
  enforcementContact: 'Contact',
  confirmLimits:
    'Accessibility: do the known barriers apply to your page, and does your website add others?',
  confirmChanges:
    'Accessibility: review the statement at least once a year and after each substantial change; in North Rhine-Westphalia send it to the monitoring body.',
};
