const words = (text) => new Set(text.trim().split(/\s+/));

/** Roles that hold others together, or only say how something looks: nobody hears of them. */
const SILENT = words(`
  generic none paragraph emphasis strong superscript code Abbr LineBreak InlineTextBox ListMarker listitem
  row rowgroup LayoutTable Section SvgRoot figcaption sectionheader sectionfooter
  DescriptionList DescriptionListTerm DescriptionListDetail term definition
`);

/** Roles that say all that is in them by their name. */
const WHOLE = words(`
  button link heading option radio checkbox textbox image img Video cell columnheader rowheader DisclosureTriangle
`);

/** Roles whose words are heard as the name of something else. */
const NAMES = words('Legend LabelText caption');

/** Roles that are worth a word only with a name. */
const EMPTY = words('text status alert group form');

/** Chromium's own names for what has another one, or none, in ARIA. */
const ROLES = { StaticText: 'text', DisclosureTriangle: 'button', img: 'image', gridcell: 'cell' };

/**
 * What a screen reader says of a part of a page: `{ role, name, more }` in the order of reading.
 * @param nodes Chromium's whole accessibility tree
 * @param backendNodeId of the element whose part is wanted
 */
export function heardIn(nodes, backendNodeId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = ({ childIds = [] }) => childIds.map((id) => byId.get(id)).filter(Boolean);
  const say = (node) => {
    const role = node.ignored ? 'none' : node.role?.value;
    const within = joined(children(node)).flatMap(say);
    if (NAMES.has(role)) return within.filter((one) => one.role !== 'text');
    if (SILENT.has(role)) return within;
    return WHOLE.has(role) && node.name?.value ? [line(node)] : [line(node), ...within];
  };
  const start = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  return start ? say(start).filter(({ role, name }) => name || !EMPTY.has(role)) : [];
}

/** Pieces of one text, such as “(”, “done” and “)”, put together. */
const joined = (nodes) =>
  nodes.reduce((done, node) => {
    const before = done.at(-1);
    if (![before, node].every((one) => one?.role?.value === 'StaticText')) return [...done, node];
    const [one, other] = [before, node].map(({ name }) => name.value.trim());
    const gap = one.endsWith('(') || /^[).,:;!?]/.test(other) ? '' : ' ';
    return [...done.slice(0, -1), { ...node, name: { value: one + gap + other } }];
  }, []);

function line({ role, name, description, value, properties = [] }) {
  const told = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
  const more = [
    description?.value,
    role.value === 'textbox' || role.value === 'combobox' ? value?.value : '',
    told.level && `level ${told.level}`,
    ...['disabled', 'required'].filter((state) => told[state]),
    told.invalid && told.invalid !== 'false' && 'invalid',
    told.checked === 'true' && 'checked',
    'expanded' in told && (told.expanded ? 'expanded' : 'collapsed'),
  ];
  return {
    role: ROLES[role.value] ?? role.value,
    name: (name?.value ?? '').replaceAll(/\s+/g, ' ').trim(),
    more: more.filter(Boolean).join(', '),
  };
}
