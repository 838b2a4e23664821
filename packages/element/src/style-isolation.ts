/** Every field that is not bare. Weighs nothing, so that a sheet that begins with a tag outranks it. */
export const anyField = ':where([data-stadt-field]:not([bare]))';

/**
 * A sheet for what stands in the page itself: each of its declarations becomes `!important` in the layer `stadtkit`, and
 * so outranks whatever the page says (docs/decisions/0003).
 */
export const isolated = (parts: TemplateStringsArray, ...values: readonly string[]): string =>
  `@layer stadtkit{${String.raw(parts, ...values).replaceAll(';', '!important;')}}`;
