/** What the second proof uses of culori, which brings no types along. */
declare module 'culori' {
  export interface Light {
    readonly mode: 'rgb' | 'lrgb';
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  type Colour = string | Light;
  export function wcagContrast(one: Colour, other: Colour): number;
  export function formatHex(colour: Colour): string | undefined;
  export function converter(mode: 'lrgb'): (colour: Colour) => Light;
  export function differenceEuclidean(mode: 'oklab'): (one: Colour, other: Colour) => number;
  type Filter = (severity?: number) => (colour: Light) => Light;
  export const filterDeficiencyProt: Filter;
  export const filterDeficiencyDeuter: Filter;
  export const filterDeficiencyTrit: Filter;
}
