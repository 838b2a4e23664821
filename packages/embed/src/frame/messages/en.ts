import type { FrameMessages } from './frame-messages.js';

export const en: FrameMessages = {
  help: 'The online service is loading. If it does not appear: the page around this box says how to reach the city.',
  wrong: 'The online service is not included correctly in this page.',
  parameters: {
    src: 'The address of the frame lacks “src”, or “src” leads to a server that is not allowed here.',
    gateway: '“gateway” in the address of the frame leads to a server that is not allowed here.',
    lang: '“lang” in the address of the frame can be “de”, “de-simple” or “en”, for example.',
    theme: '“theme” in the address of the frame is a name of small letters, digits and hyphens.',
    'heading-level': '“heading-level” in the address of the frame is a number from 1 to 6.',
  },
  apart:
    'Your browser separates this box from the city. That is why you cannot identify online here. On a page of its own you can.',
  apartLink: 'Open the application on a page of its own',
  leaving: (host) =>
    `The page ${host} opens now. Afterwards you come back here. If nothing happens, open the page yourself.`,
  leavingLink: (host) => `Go on to ${host}`,
};
