/** What rests in this browser beyond a tab: brought when there is something, or somebody has begun. */
export { decrypted, encrypted } from './encryption.js';
export { draftsForLater, sentApplications } from './kept-applications.js';
export { lockerKeys } from './locker-key.js';
