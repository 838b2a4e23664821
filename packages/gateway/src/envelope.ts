/** A compact JWE has five parts (RFC 7516, section 3.1). */
export const isEnvelope = (text: string): boolean => /^[\w-]+(\.[\w-]*){4}$/.test(text);
