export { checkCode, type CheckResult, type Knowledge } from './check-code.js';
export type { IssuedLicence, Licence, Standing } from './licence.js';
