/** A copy of the kit. */
export interface FoundCopy {
  readonly version: string;
  /** The address of its script. */
  readonly source: string;
}

/** Something that hinders a service on a page, with what was seen of it. Nothing about a person. */
export type Finding =
  /** A Content Security Policy stands in the way; `source` is what its `directive` lacks. */
  | {
      readonly code: 'policy';
      readonly directive: string;
      readonly source: string;
      readonly blocked: string;
    }
  /** The name of a Trusted Types policy is not allowed. */
  | { readonly code: 'trusted-types'; readonly name: string }
  /** The script came and broke. */
  | { readonly code: 'script-broken'; readonly address: string; readonly says: string }
  /** `status` is 0 when nobody answers. */
  | {
      readonly code: 'file-missing';
      readonly addresses: readonly string[];
      readonly status: number;
    }
  /** Something else than a script or a sheet. `type`: a MIME type, or nothing. */
  | { readonly code: 'file-type'; readonly addresses: readonly string[]; readonly type: string }
  /** The script does not lie beside its files. */
  | { readonly code: 'file-moved'; readonly address: string }
  | { readonly code: 'file-mixed'; readonly script: string; readonly files: string }
  | { readonly code: 'module-as-classic' | 'classic-as-module'; readonly address: string }
  | { readonly code: 'script-twice'; readonly addresses: readonly string[] }
  | { readonly code: 'other-version'; readonly running: FoundCopy; readonly other: FoundCopy }
  | { readonly code: 'no-service' }
  /** `mount`: the name of the tag. */
  | { readonly code: 'attributes-gone' | 'no-fallback'; readonly mount: string }
  | { readonly code: 'printed'; readonly text: string }
  | { readonly code: 'definition-unreachable'; readonly address: string }
  | { readonly code: 'definition-status'; readonly address: string; readonly status: number }
  /** A page instead of data; `at` is where it came from after all redirects. */
  | { readonly code: 'definition-page'; readonly address: string; readonly at: string }
  | { readonly code: 'definition-text'; readonly address: string; readonly type: string }
  | {
      readonly code: 'definition-wrong';
      readonly address: string;
      readonly path: string;
      readonly says: string;
    }
  /** A gateway elsewhere that does not let this origin ask. */
  | { readonly code: 'origin'; readonly gateway: string; readonly origin: string }
  | { readonly code: 'return-url'; readonly gateway: string; readonly address: string }
  | { readonly code: 'insecure'; readonly origin: string }
  | { readonly code: 'storage'; readonly sandboxed: boolean }
  | { readonly code: 'theme-missing' }
  | {
      readonly code: 'theme-contrast';
      readonly pair: string;
      readonly ratio: number;
      readonly least: number;
    }
  | { readonly code: 'camera' };

export type FindingCode = Finding['code'];
export type FindingOf<Code extends FindingCode> = Finding & { readonly code: Code };

/** What a page has, when somebody asks for help with it. */
export interface Facts {
  readonly version: string;
  readonly script: string;
  /** Without query and fragment. */
  readonly page: string;
  readonly services: readonly {
    readonly title: string;
    readonly version: string;
    readonly gateway: string;
  }[];
  /** Bytes of the kit’s files that this page has loaded, as they came over the network. */
  readonly bytes: number;
}
