/** From a definition to papers, and from papers to HTML. */
export { readDetails, type Details } from './details.js';
export { fragmentOf, pageOf } from './markup.js';
export type { Paper } from './paper.js';
export { papersOf, type NamedPaper, type PaperName } from './papers.js';
export { readRelease, type Release } from './release.js';
