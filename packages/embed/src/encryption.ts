const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A key that can be used in this browser, but never be read out of it. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** A text as `iv.content`, both base64 (AES-GCM). */
export async function encrypted(text: string, key: CryptoKey): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return `${toText(iv)}.${toText(new Uint8Array(box))}`;
}

/** The text again; undefined when it is damaged, or was made with another key. */
export async function decrypted(box: string, key: CryptoKey): Promise<string | undefined> {
  const [iv = '', content = ''] = box.split('.');
  try {
    const algorithm = { name: 'AES-GCM', iv: toBytes(iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, toBytes(content)));
  } catch {
    return undefined;
  }
}
