export function pixels(picture: Buffer): {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each pixel: red, green, blue, alpha. */
  readonly data: Buffer;
};
