import { FileField } from '../file-field/file-field.js';
import type { Tray } from '../file-field/tray.js';

/**
 * A question that is answered with a passport photo, 35 × 45 mm: label, hint and a native `<input type="file">`. The person
 * chooses the section; what is sent is a JPEG of it, without anything that a camera wrote.
 *
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-accent-strong - the same under the pointer
 * @cssprop --stadt-accent-tint - a tinted area
 */
export class PhotoField extends FileField {
  protected override get asks() {
    return 'photo' as const;
  }

  protected override holds(): boolean {
    return true;
  }

  protected override async newTray(): Promise<Tray> {
    const { photoTray } = await import('./photo-tray.js');
    return photoTray(this);
  }
}
