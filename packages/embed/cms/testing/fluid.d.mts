/** What a template of Fluid prints with these variables. */
export function rendered(template: string, variables: Readonly<Record<string, unknown>>): string;
