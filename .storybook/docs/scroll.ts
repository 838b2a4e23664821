import {
  createElement as h,
  useLayoutEffect,
  useRef,
  useState,
  type PropsWithChildren,
  type ReactElement,
} from 'react';

/** A part that scrolls when it is too wide for the screen; then the keyboard gets there, too. */
export function Scroll({
  name,
  children,
}: PropsWithChildren<{ readonly name: string }>): ReactElement {
  const part = useRef<HTMLDivElement>(null);
  const [isWide, tell] = useState(false);
  useLayoutEffect(() => {
    const { current } = part;
    if (!current) return;
    const observer = new ResizeObserver(() => tell(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const reached = isWide ? { tabIndex: 0, role: 'group', 'aria-label': name } : {};
  return h('div', { ref: part, className: 'stadt-table', ...reached }, children);
}
