/** Whether a value that came from outside is an object with names. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list that a value from outside has under a name; none where there is none. */
export const listIn = (value: unknown, name: string): readonly unknown[] =>
  isRecord(value) && Array.isArray(value[name]) ? (value[name] as readonly unknown[]) : [];
