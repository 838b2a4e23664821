import { createElement as h, useId, useState, type ReactElement } from 'react';

/** Code to copy, with a button that says whether it was copied. */
export function CodeBlock({ code, name = 'Code' }: CodeBlockProps): ReactElement {
  const [said, say] = useState('');
  const id = useId();
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => say('Copied.'),
      () => say('This browser does not let the page copy. Please select the text.'),
    );
  };
  return h(
    'div',
    { className: 'stadt-code' },
    // It scrolls when it is too wide, so the keyboard must get there.
    h('pre', { tabIndex: 0, role: 'group', 'aria-labelledby': id }, h('code', null, code)),
    h(
      'p',
      { className: 'stadt-copy' },
      h('span', { id, className: 'stadt-unseen' }, `${name}, to copy`),
      h('button', { type: 'button', onClick: copy, 'aria-label': `Copy ${name}` }, 'Copy'),
      h('span', { role: 'status' }, said),
    ),
  );
}

interface CodeBlockProps {
  readonly code: string;
  /** What it is, for those who do not see it: “HTML of Plain”. */
  readonly name?: string;
}
