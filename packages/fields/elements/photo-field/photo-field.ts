import type { Problem } from '@stadtkit/kinds/problem.js';
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
  /** Says what is wrong with the photo that was chosen; nothing when its section can be chosen now. */
  opened(problem: Problem | undefined): void {
    this.problem = problem;
    this.requestUpdate();
  }

  protected override get asks() {
    return 'photo' as const;
  }

  protected override holds(): boolean {
    return true;
  }

  protected override async newTray(): Promise<Tray> {
    const { PhotoTray } = await import('./photo-tray.js');
    return new PhotoTray(this);
  }
}
