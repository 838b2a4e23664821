import type { IdentityMessages } from './identity-messages.js';

export const en: IdentityMessages = {
  legend: 'Ways to identify yourself',
  levels: { none: 'no proof', low: 'less secure', substantial: 'secure', high: 'very secure' },
  typed: {
    title: 'Without online ID',
    hint: 'You type your details.',
    checked: 'The office then checks who you are. That takes some days.',
    level: 'no proof',
  },
  go: (method) => `Continue with: ${method}`,
  goTyped: 'Continue and type',
  reads: (what) => `Only these are read: ${what}.`,
  readsNothing: 'No details are read from your ID.',
  leaves: 'You go to another page for a moment, and come back here afterwards.',
};
