import { PNG } from 'pngjs';

/** A picture in the format PNG as its pixels. */
export const pixels = (picture) => PNG.sync.read(picture);
