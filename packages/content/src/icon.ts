/** An icon as data: lines of 2 in a square of 24, to be drawn in the colour of the text around it. */
export interface Icon {
  /** Its lines, as SVG writes them (`d` of `<path>`). */
  readonly path: string;
  /** Whether it points somewhere, and so turns around where text runs from right to left. */
  readonly turns?: boolean;
}
