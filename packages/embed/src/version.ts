/** The version of this copy; the same as in `package.json` (a test compares them). */
export const version = '0.0.0';
