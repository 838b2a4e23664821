export { checkCode, type Finding, type Knowledge } from './check.js';
export type { IssuedLicence, Licence, Standing } from './licence.js';
