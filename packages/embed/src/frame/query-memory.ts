/**
 * What the frame shows, for the citizen who comes back to `frame.html` itself: a way back has no query. Kept in the tab,
 * only while somebody is away, and nothing about a person.
 */
const NAME = 'stadtkit-frame';

export function rememberQuery(): void {
  try {
    sessionStorage.setItem(NAME, location.search);
  } catch {
    // Where nothing can be kept, there is no draft to come back to either.
  }
}

export function rememberedQuery(): string {
  try {
    return sessionStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

export function forgetQuery(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}
