import { withoutMetadata } from '@stadtkit/kinds/photo-metadata.js';
import type { PictureSize } from '@stadtkit/kinds/picture-size.js';
import { firstCut, moved, photoSize, turned, zoomed, type Cut } from '../../src/photo-cut.js';

/** A photo that was opened, how often it was turned clockwise, and the part of it that is wanted. */
export class Picture {
  readonly #bitmap: ImageBitmap;
  #turns = 0;
  #cut: Cut;

  private constructor(bitmap: ImageBitmap) {
    this.#bitmap = bitmap;
    this.#cut = firstCut(bitmap);
  }

  /** Opens a photo as it is meant to be seen. Fails when the browser cannot read it. */
  static async open(file: Blob): Promise<Picture> {
    // No address of a blob: `img-src 'self'` would forbid it.
    return new Picture(await createImageBitmap(file, { imageOrientation: 'from-image' }));
  }

  /** As it is turned now. */
  get size(): PictureSize {
    const { width, height } = this.#bitmap;
    return this.#turns % 2 === 0 ? { width, height } : { width: height, height: width };
  }

  get cut(): Cut {
    return this.#cut;
  }

  /** By parts of the width that is seen. False when it is at the edge already. */
  move(right: number, down: number): boolean {
    const before = this.#cut;
    this.#cut = moved(this.size, before, right * before.width, down * before.width);
    return before.x !== this.#cut.x || before.y !== this.#cut.y;
  }

  /** False when it goes no further. */
  zoom(times: number): boolean {
    const before = this.#cut;
    this.#cut = zoomed(this.size, before, times);
    return before.width !== this.#cut.width;
  }

  turn(): void {
    this.#cut = turned(this.size, this.#cut);
    this.#turns = (this.#turns + 1) % 4;
  }

  /** The same part and turn as another picture of the same photo. */
  like({ cut, turns }: View): void {
    [this.#cut, this.#turns] = [cut, turns];
  }

  get view(): View {
    return { cut: this.#cut, turns: this.#turns };
  }

  /** Paints what is wanted onto all of a canvas. */
  paint(canvas: HTMLCanvasElement): void {
    const context = canvas.getContext('2d');
    if (!context) return;
    const { width, height } = this.#bitmap;
    const scale = canvas.width / this.#cut.width;
    context.resetTransform();
    // What is transparent in a PNG would be black in a JPEG.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.scale(scale, scale);
    context.translate(-this.#cut.x, -this.#cut.y);
    if (this.#turns === 1) context.translate(height, 0);
    if (this.#turns === 2) context.translate(width, height);
    if (this.#turns === 3) context.translate(0, width);
    context.rotate((this.#turns * Math.PI) / 2);
    context.drawImage(this.#bitmap, 0, 0);
  }

  /** The photo as a JPEG, without anything that a camera wrote; undefined when the browser draws none. */
  async jpeg(canvas: HTMLCanvasElement, name: string): Promise<File | undefined> {
    Object.assign(canvas, photoSize(this.#cut));
    this.paint(canvas);
    const blob = await new Promise<Blob | null>((drawn) =>
      canvas.toBlob(drawn, 'image/jpeg', 0.92),
    );
    // Safari writes EXIF into what it draws (ImageIO, November 2026).
    const { bytes, type } = withoutMetadata(new Uint8Array((await blob?.arrayBuffer()) ?? []));
    if (!bytes || type !== 'image/jpeg') return undefined;
    return new File([bytes], `${name.replace(/\.[^.]*$/, '')}.jpg`, { type });
  }

  /** Gives its memory back: a photo of a phone takes 50 MB. */
  close(): void {
    this.#bitmap.close();
  }
}

export interface View {
  readonly cut: Cut;
  /** By 90° clockwise, 0 to 3. */
  readonly turns: number;
}
