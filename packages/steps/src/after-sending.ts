import type { Service } from './service.js';

/** The name of the step that comes when an application was sent. */
export const afterSending = ({ steps }: Service): string =>
  steps[steps.findIndex(({ kind }) => kind === 'review') + 1]?.name ?? '';
