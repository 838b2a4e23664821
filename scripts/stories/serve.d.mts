export function serve(folder: string): Promise<{ readonly url: string; close(): void }>;
