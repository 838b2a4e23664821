import { colourOf, lightOf } from './oklch.js';

type Three = readonly [number, number, number];

/**
 * How people see who lack one kind of cone, as a matrix on linear sRGB: Machado, Oliveira, Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1.
 */
export const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Three[]>;

export type Vision = keyof typeof visions;

/** `#rrggbb` as somebody with this vision sees it. */
export function seen(colour: string, vision: Vision): string {
  const [r, g, b] = lightOf(colour);
  const light = visions[vision].map(([x, y, z]) => x * r + y * g + z * b);
  return colourOf(light as unknown as Three);
}
