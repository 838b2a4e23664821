export const bundlers: readonly string[];
