/** What the gateway keeps rows of. */
export type RowKind =
  | 'identification'
  | 'application'
  | 'attachments'
  | 'attachment-part'
  | 'attachment-room'
  | 'late'
  | 'locker'
  | 'shared'
  | 'email'
  | 'attempts';

export interface Row<Value> {
  readonly value: Value;
  /** Counts upwards with each change. */
  readonly version: number;
  /** As it was put. */
  readonly pending?: number | undefined;
}

export interface RowRules {
  /** The version that is replaced; undefined: only if there is no such row yet. */
  readonly version: number | undefined;
  /** Milliseconds since 1970 after which the row is gone. */
  readonly expires: number;
  /** Milliseconds since 1970 from which on `reconcile` has to look at it; undefined: never. */
  readonly pending?: number | undefined;
}

/**
 * Where the gateway keeps what must outlive a request. Compare-and-set, so that any number of processes may share one
 * database. The default is an embedded database (`adapters/libsql.ts`).
 */
export interface Storage {
  get<Value>(kind: RowKind, id: string, now: number): Promise<Row<Value> | undefined>;
  /** False when somebody else was faster: read again and decide anew. */
  put(kind: RowKind, id: string, value: unknown, rules: RowRules): Promise<boolean>;
  /** With a version: only if it is still that one. */
  remove(kind: RowKind, id: string, version?: number): Promise<void>;
  /** The ids of rows that `reconcile` has to look at, those that wait longest first. */
  pending(kind: RowKind, now: number, limit: number): Promise<readonly string[]>;
  /** Deletes what has expired, so that it is nowhere any more. */
  tidy(now: number): Promise<void>;
}
