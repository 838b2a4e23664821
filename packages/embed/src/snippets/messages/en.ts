import type { SnippetMessages } from './snippet-messages.js';

/** English. */
export const en: SnippetMessages = {
  systems: {
    html: ['Plain HTML pages', 'You or your IT write the pages yourselves.'],
    wordpress: ['WordPress', 'With the plugin of Stadtkit.'],
    typo3: ['TYPO3', 'Without our extension. With it, you just choose a content element.'],
    drupal: ['Drupal', 'Without our module. With it, you just choose a block.'],
    liferay: ['Liferay', 'With our client extension.'],
    any: ['Another CMS: HTML block', 'The block takes everything, scripts too.'],
    'any-mount': [
      'Another CMS: only known HTML',
      'The block deletes what it does not know. Your IT includes the script.',
    ],
    'any-classic': [
      'Another CMS: old kind of script',
      'The block takes scripts, but no type="module".',
    ],
    'any-frame': ['Another CMS: only iframes', 'Nothing else is allowed.'],
  },
  places: {
    head: ['Into the head of the page', 'Before </head>. Your IT does that, once for all pages.'],
    'head-more': [
      'Into the head of the page, if you can',
      'Before </head>. Then nothing jumps, and the service is there sooner.',
    ],
    body: ['Into the page', 'Where the service is to stand.'],
    'html-block': [
      'Into the HTML block',
      'Put a block for HTML where the service is to stand. Paste all the lines.',
    ],
    content: [
      'Into the content of the page',
      'In the editor, change to “Source” or “HTML”. Paste the line.',
    ],
    'wordpress-shortcode': [
      'Into a block “Shortcode”',
      'Or into a text field of your page builder.',
    ],
    'wordpress-code': [
      'Or as a block',
      'Insert the block “Stadtkit”. Or change to the code editor and paste this line.',
    ],
    'typo3-html': ['Into a content element “HTML”', 'Where the service is to stand.'],
    'typo3-typoscript': [
      'Into the TypoScript of the site',
      'Your IT does that, once for all pages.',
    ],
    'drupal-block': [
      'Into a block with the format “Full HTML”',
      'Put the block where the service is to stand.',
    ],
    'drupal-library': [
      'Into the file THEME.libraries.yml',
      'Your IT does that. The name of your theme stands for THEME.',
    ],
    'drupal-theme': ['Into the file THEME.info.yml', 'Your IT does that.'],
    'liferay-widget': [
      'Into the configuration of the widget',
      'Drag the widget “Stadtkit” onto the page. It has no place for the telephone number: write it above.',
    ],
    'liferay-fragment': [
      'Or into a fragment “HTML”',
      'Then the telephone number stands in it. Your IT includes the script for that.',
    ],
  },
  scripts: {
    'stadtkit.js': 'A module. It loads only what the page needs.',
    'stadtkit-all.js': 'A module, all in one file.',
    'stadtkit-classic.js': 'A classic script, all in one file.',
    'stadtkit-frame.js': 'A small script. It gives the frame its height.',
  },
  mistakes: {
    'address-empty': 'Please write an address. For example: /gateway',
    'address-letters':
      'An address has no blanks, no quotes and no angle brackets. Please copy it once more.',
    'address-protocol':
      'This address does not lead into the web. It must begin with https:// or /.',
    'address-unencrypted': 'This address is not encrypted. Please write https://.',
    'address-credentials':
      'There is a name or a password in this address. Everybody could read it. Please delete the part before the @.',
    'address-folder':
      'Here the address ends before the question mark or the #. Please delete the rest.',
    'service-name':
      'The name of the service has only small letters from a to z, digits and hyphens. For example: fischereischein',
    'theme-name': 'The name of the theme has only small letters from a to z, digits and hyphens.',
    'heading-level': 'The level of the heading is a number from 1 to 6.',
    'fallback-empty':
      'Please write a telephone number or an address. It helps when the service does not appear.',
    'fallback-target':
      'This is no telephone number and no address. For example: 0555 123-0 or https://…',
    'fallback-text': 'Please write where the link leads. For example: Bürgeramt',
    'fallback-letters':
      'The text is too long, or has characters that cannot be seen. Please write it anew, with 200 characters at most.',
    'release-missing': 'The file files.json is needed for this. It lies beside the files.',
  },
};
