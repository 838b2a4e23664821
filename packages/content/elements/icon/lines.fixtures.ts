/** The picture in a file, on the page. */
export async function fileOf(name: string): Promise<SVGSVGElement> {
  const file = new URL(`../../icons/${name}.svg`, import.meta.url);
  const text = await (await fetch(file)).text();
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  document.body.append(documentElement);
  return documentElement as unknown as SVGSVGElement;
}

/** Points all along the lines of a picture, half a unit apart. */
export const pointsOf = (picture: SVGSVGElement): DOMPoint[] =>
  [...picture.querySelectorAll<SVGGeometryElement>(':scope > *')]
    .flatMap(parts)
    .flatMap((shape) => {
      const steps = Math.ceil(shape.getTotalLength() * 2);
      return Array.from({ length: steps + 1 }, (_, step) =>
        shape.getPointAtLength((step / steps) * shape.getTotalLength()),
      );
    });

/** A path as several: a dot in it is too short to be met on the way along all of it. */
function parts(shape: SVGGeometryElement): SVGGeometryElement[] {
  const path = shape.getAttribute('d') ?? '';
  if (!/.M/.test(path)) return [shape];
  return path.split(/(?=M)/).map((part) => {
    const one = shape.cloneNode() as SVGGeometryElement;
    one.setAttribute('d', part);
    return one;
  });
}

/** How far the loneliest of some points is from the nearest of others. */
export const farthest = (points: readonly DOMPoint[], others: readonly DOMPoint[]): number =>
  Math.max(
    ...points.map((one) => Math.min(...others.map(({ x, y }) => Math.hypot(one.x - x, one.y - y)))),
  );

/** How a picture is drawn, without its size on the page. */
export function attributesOf(picture: SVGSVGElement): Record<string, string> {
  const all = Array.from(picture.attributes, ({ name, value }) => [name, value] as const);
  return Object.fromEntries(all.filter(([name]) => !/^(xmlns|width|height)$/.test(name)));
}
