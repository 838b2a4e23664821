/** A width and a height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
