/** The block in the editor: a card instead of the service, so that nobody applies for something while writing. */
(({ blocks, blockEditor, components, element }, { attributes, services, fallback, words }) => {
  const { createElement: create, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  /** The look of newer editors, asked for so that they need not warn. */
  const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const link = ({ fallbackUrl, fallbackText }) =>
    create('a', { href: fallbackUrl }, fallbackText || fallbackUrl.replace(/^(tel|mailto):/, ''));

  /** A link that would do something instead of leading somewhere never comes into the page. */
  const leads = (url) => /^(https?:\/\/|\/|#|tel:|mailto:)/i.test(url);

  function Settings({ attributes, setAttributes }) {
    const field = (name, label, more = {}) => ({
      label,
      value: String(attributes[name]),
      onChange: (value) =>
        setAttributes({ [name]: name === 'headingLevel' ? Number(value) : value }),
      ...modern,
      ...more,
    });
    const option = (value, label = value) => ({ value, label });
    const named = Object.entries(services).map(([name, title]) => option(name, title));
    const known = attributes.service === '' || attributes.service in services;
    return create(
      InspectorControls,
      null,
      create(
        PanelBody,
        { title: words.service },
        create(SelectControl, {
          ...field('service', words.service),
          options: [
            option('', words.choose),
            ...named,
            ...(known ? [] : [option(attributes.service)]),
          ],
        }),
        create(SelectControl, {
          ...field('lang', words.language),
          options: [
            option('', words.pageLanguage),
            option('de', 'Deutsch'),
            option('de-simple', 'Leichte Sprache'),
            option('en', 'English'),
            option('ar', 'العربية'),
          ],
        }),
        create(SelectControl, {
          ...field('headingLevel', words.headingLevel),
          options: ['1', '2', '3', '4', '5', '6'].map((level) => option(level)),
        }),
      ),
      create(
        PanelBody,
        { title: words.fallback },
        create(TextControl, field('fallbackUrl', words.fallbackUrl, { help: words.urlHelp })),
        create(TextControl, field('fallbackText', words.fallbackText)),
      ),
      create(
        PanelBody,
        { title: words.addresses, initialOpen: false },
        create(TextControl, field('src', words.src, { help: words.srcHelp })),
        create(TextControl, field('gateway', words.gateway)),
      ),
    );
  }

  function Card({ attributes }) {
    const shown = attributes.fallbackUrl === '' ? fallback : attributes;
    const title = services[attributes.service] ?? attributes.service;
    return create(
      'div',
      useBlockProps({ className: 'is-card' }),
      create('p', null, create('strong', null, title || words.choose)),
      create('p', null, words.here),
      create('p', null, words.until, ' ', leads(shown.fallbackUrl) ? link(shown) : words.nothing),
    );
  }

  /** The plain link: what is left of the block when the plugin is gone. The server draws the service instead. */
  const save = ({ attributes }) =>
    leads(attributes.fallbackUrl) ? create('p', useBlockProps.save(), link(attributes)) : null;

  blocks.registerBlockType('stadtkit/service', {
    edit: (props) => create(Fragment, null, create(Settings, props), create(Card, props)),
    save,
    // Without the link, as it is when only the comment was pasted.
    deprecated: [{ attributes, save: () => null }],
  });
})(window.wp, window.stadtkitEditor);
