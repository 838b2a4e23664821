const shapes = `<circle cx="12" cy="20" r="10" fill="#1746a2"/>
<path d="M26 10h20v20H26z" fill="#b3121d"/>
<path d="m60 8 12 22H48z" fill="#ffc82e"/>`;

const word = (ink: string) =>
  `<text x="84" y="28" fill="${ink}" font-family="system-ui, sans-serif" font-size="23" font-weight="800">Stadtkit</text>`;

const picture = (size: string, inner: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${inner}</svg>`,
  )}`;

/** The mark of Stadtkit with its name, as an address of a picture. */
export const brand = (ink: string): string => picture('190 40', shapes + word(ink));
