export { durationInWords, readDuration } from './duration.js';
export type { Icon } from './icon.js';
export { messagesFor } from './messages-for.js';
