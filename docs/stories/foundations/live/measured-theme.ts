import { colourNames, type Colour, type ColourName } from '@stadtkit/theme/roles.js';
import { schemes, type Scheme, type Theme } from '@stadtkit/theme/theme.js';
import { stadtkit } from '@stadtkit/theme/themes/stadtkit.js';

/** `#rrggbb` of a colour as computed styles write it: `rgb(1, 2, 3)`. */
function hexOfComputed(colour: string): string {
  const parts = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}

/** What the roles come to where a probe stands. */
function coloursOf(probe: HTMLElement, scheme: Scheme): Record<ColourName, string> {
  probe.style.colorScheme = scheme;
  const colours = colourNames.map((name) => {
    probe.style.color = `var(--stadt-${name})`;
    return [name, hexOfComputed(getComputedStyle(probe).color)];
  });
  return Object.fromEntries(colours) as Record<ColourName, string>;
}

/** The theme that is in use in a place, by what the browser computes there: colours of both schemes. */
export function measuredTheme(place: ParentNode): Theme {
  const probe = document.createElement('span');
  place.append(probe);
  const [light, dark] = schemes.map((scheme) => coloursOf(probe, scheme)) as [
    Record<ColourName, string>,
    Record<ColourName, string>,
  ];
  probe.remove();
  const colours = colourNames.map((name): [ColourName, Colour] => [
    name,
    { light: light[name], dark: dark[name] },
  ]);
  return { ...stadtkit, colours: Object.fromEntries(colours) as Theme['colours'] };
}
