/** What a frame tells the page that holds it. Nothing about the person. */
export type FrameSays =
  /** How high it is, in CSS pixels, and what it is called; nothing while its service is not there. */
  | { readonly stadtkit: 'size'; readonly height: number; readonly title: string }
  /** What has to be seen now, in CSS pixels from its upper edge; 0 is another step. */
  | { readonly stadtkit: 'see'; readonly top: number }
  /** The citizen leaves for the address of another party. */
  | { readonly stadtkit: 'leave'; readonly url: string };

/** What the page tells its frame when both are there. */
export interface HostSays {
  readonly stadtkit: 'host';
  /** The address of the page: where the citizen comes back to. */
  readonly page: string;
  /** Whether the page itself opens other parties’ pages. */
  readonly leads: boolean;
  /** The page’s `color-scheme`. */
  readonly scheme: string;
}
