import type { FrameParameter } from '../frame-request.js';

/** What a frame says by itself. */
export interface FrameMessages {
  /** Until the service is there, and instead of it. */
  readonly help: string;
  /** For the web editor. */
  readonly wrong: string;
  readonly parameters: Readonly<Record<FrameParameter, string>>;
  /** Where the browser separates the frame from the city: nobody can identify there. */
  readonly apart: string;
  readonly apartLink: string;
  /** While another party’s page opens; `host` is its name in the network. */
  readonly leaving: (host: string) => string;
  readonly leavingLink: (host: string) => string;
}
