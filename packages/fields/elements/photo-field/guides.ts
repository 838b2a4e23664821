/**
 * Where crown and chin belong, as parts of the height: 5 and 38 mm of 45. The face is then 33 mm high, within the 32 to
 * 36 mm that the sample sheet of the Bundesdruckerei for biometric photos asks for.
 */
const [CROWN, CHIN] = [5 / 45, 38 / 45];

/** Paints the lines for crown and chin and the middle, dark with a light edge, so that they are seen on every photo. */
export function paintGuides(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.resetTransform();
  for (const [colour, weight] of [
    ['white', 7],
    ['black', 3],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = weight;
    context.setLineDash([]);
    for (const at of [CROWN, CHIN]) line(context, [0, at * height], [width, at * height]);
    context.setLineDash([16, 24]);
    line(context, [width / 2, CROWN * height], [width / 2, CHIN * height]);
  }
}

function line(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
