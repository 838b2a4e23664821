/**
 * Where an element is: step by step from the outermost document, as packages/element/testing/element-path.ts writes it.
 * @typedef {readonly (number | string)[]} Place
 */

/** Goes the steps of one document, otherwise answers nothing; runs in the page. */
export const walk = (steps, page = document) =>
  steps.reduce((root, step) => {
    if (step === 'shadow') return root?.shadowRoot;
    if (typeof step !== 'number') return root?.querySelector(step);
    // Not `children`: a control of that name takes its place in a form.
    return [...(root?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1)[step];
  }, page);

/** The steps of each document: first those to a frame, last those to the element. */
export function documents(place) {
  const parts = [[]];
  for (const step of place)
    if (step === 'frame') parts.push([]);
    else parts.at(-1).push(step);
  return parts;
}

/** What is wrong when there is no element at a place. */
export const nothingAt = (place) => new Error(`There is no element at ${place.join(' ')}.`);
