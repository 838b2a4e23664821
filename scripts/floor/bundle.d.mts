export function callsBeyond(text: string): readonly string[];
