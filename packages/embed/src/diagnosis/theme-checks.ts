import { contrast } from '@stadtkit/theme/contrast.js';
import { pairs } from '@stadtkit/theme/proof.js';
import type { ColourName } from '@stadtkit/theme/roles.js';
import type { Finding } from './finding.js';

/** Pairs that are shown: more of them are one mistake. */
const MOST = 3;

/** Whether the colours of the kit are on the page, and whether its own rules have left them readable. */
export function checkTheme(page: Document): readonly Finding[] {
  if (!page.querySelector('stadt-service:defined')) return [];
  const tokens = getComputedStyle(page.documentElement);
  if (tokens.getPropertyValue('--stadt-ink') === '') return [{ code: 'theme-missing' }];
  // Forced colours are the reader’s own.
  if (matchMedia('(forced-colors: active)').matches) return [];
  const colours = coloursOf(page);
  return pairs
    .map(({ mark, ground, least }) => {
      const [a, b] = [colours(mark), colours(ground)];
      return { mark, ground, least, ratio: a && b ? contrast(a, b) : least };
    })
    .filter(({ ratio, least }) => ratio < least)
    .slice(0, MOST)
    .map(({ mark, ground, ratio, least }) => ({
      code: 'theme-contrast',
      pair: `--stadt-${mark} / --stadt-${ground}`,
      ratio,
      least,
    }));
}

/** The colours as they are now, `#rrggbb`; nothing for one that is not plain. */
function coloursOf(page: Document): (name: ColourName) => string | undefined {
  const probe = page.createElement('span');
  const found = new Map<ColourName, string | undefined>();
  return (name) => {
    if (!found.has(name)) {
      page.body.append(probe);
      probe.style.setProperty('color', `var(--stadt-${name})`, 'important');
      found.set(name, hex(getComputedStyle(probe).color));
      probe.remove();
    }
    return found.get(name);
  };
}

function hex(colour: string): string | undefined {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
