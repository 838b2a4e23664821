import { allIcons } from '../../src/all-icons.js';
import type { Icon } from '../../src/icon.js';

/** Loads an icon. When there is none with this name, the console says so; nothing comes then, nor when it cannot be had. */
export async function iconNamed(name: string): Promise<Icon | undefined> {
  const load = Object.hasOwn(allIcons, name) ? allIcons[name] : undefined;
  try {
    if (load) return Object.values(await load())[0];
    if (name !== '') (await import('./unknown-name.js')).warn(name);
  } catch {
    // The browser has already said which file did not come.
  }
  return undefined;
}
