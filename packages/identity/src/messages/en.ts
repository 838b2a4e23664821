import type { IdentityMessages } from './identity-messages.js';

export const en: IdentityMessages = {
  legend: 'Ways to identify yourself',
  levels: { none: 'normal', low: 'low', substantial: 'substantial', high: 'high' },
  typed: { title: 'Without online ID', hint: 'You type your details.', level: 'normal' },
  go: (method) => `Continue with: ${method}`,
  goTyped: 'Continue and type',
  reads: (what) => `Only these are read: ${what}.`,
  leaves: 'You go to another page for a moment, and come back here afterwards.',
};
