/**
 * The script of a page that holds a service in a frame: `<iframe data-stadt-frame src="…/frame.html?…" title="…">`. Gives
 * the frame the height of what is in it, keeps what matters in view, and opens other parties’ pages where the frame may
 * not: those whose origins `data-leave` names.
 */
import type { FrameSays, HostSays } from './protocol.js';

/** CSS pixels: more is no service, but a mistake. */
const HIGHEST = 50_000;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-stadt-frame]'),
];
const originOf = ({ src }: HTMLIFrameElement): string => new URL(src, location.href).origin;

/** Says where it is, which a frame on another host cannot know. */
function greet(frame: HTMLIFrameElement): void {
  const hello: HostSays = {
    stadtkit: 'host',
    page: location.origin + location.pathname,
    leads: 'leave' in frame.dataset,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  };
  frame.contentWindow?.postMessage(hello, originOf(frame));
}

function size(frame: HTMLIFrameElement, height: number, title: string): void {
  const style = { display: 'block', 'box-sizing': 'content-box', width: '100%', border: '0' };
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value);
  // Important, since many pages give all their frames one height.
  const pixels = `${String(Math.min(height, HIGHEST))}px`;
  frame.style.setProperty('height', pixels, 'important');
  frame.style.setProperty('max-height', 'none', 'important');
  if (frame.title || !title) return;
  frame.title = title;
  console.warn(`Stadtkit: the frame needs a title, e.g. title="${title}".`, frame);
}

/** Scrolls only when it is out of view; a step begins with its frame, wherever that scrolls. */
function see(frame: HTMLIFrameElement, top: number): void {
  const there = frame.getBoundingClientRect().top + top;
  if (there >= 0 && there < innerHeight) return;
  if (top === 0) frame.scrollIntoView({ block: 'start', behavior: 'instant' });
  else {
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    scrollBy({ top: there - padding, behavior: 'instant' });
  }
}

function leave(frame: HTMLIFrameElement, address: string): void {
  const { protocol, origin, href } = new URL(address);
  const allowed = frame.dataset['leave']?.split(/\s+/) ?? [];
  // A `blob:` has the origin of its maker.
  if (/^https?:$/.test(protocol) && allowed.includes(origin)) location.assign(href);
  else console.warn(`Stadtkit: data-leave of the frame does not name ${origin}.`, frame);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<FrameSays> | null>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !data || origin !== originOf(frame)) return;
  if (data.stadtkit === 'size' && Number(data.height) > 0)
    size(frame, Number(data.height), String(data.title));
  if (data.stadtkit === 'see' && Number.isFinite(data.top)) see(frame, Number(data.top));
  if (data.stadtkit === 'leave') leave(frame, String(data.url));
});

const greetAll = (): void => {
  frames().forEach(greet);
};
// Loading does not bubble, but is seen on its way down: also that of frames that come later.
document.addEventListener(
  'load',
  ({ target }) => {
    if (frames().includes(target as HTMLIFrameElement)) greet(target as HTMLIFrameElement);
  },
  true,
);
if (document.readyState === 'complete') greetAll();
else addEventListener('load', greetAll);
