/** A text in YAML, in single quotes (YAML 1.2.2, section 7.3.2). */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
