/** How the page in the frame looks around the service: no more than the service itself, and no height of its own. */
export const frameSheet = new CSSStyleSheet();
frameSheet.replaceSync(`
  html[data-fitted] { overflow: hidden }
  body { margin: 0 }
  main { display: flow-root; font-family: var(--stadt-font, sans-serif) }
  html:not([data-framed]) main { max-inline-size: 60em; margin-inline: auto }
  /* The place that is kept free for a service is a part of the window, and that is what is measured here. */
  stadt-service { display: block; min-block-size: 0 }
  .wrong { padding: 1em }
  @media print { html[data-fitted] { overflow: visible } }
`);
