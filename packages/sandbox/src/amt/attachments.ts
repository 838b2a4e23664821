import type { Database } from '../data-folder.js';

/** A day, milliseconds: what no application follows by then is deleted. */
const WAITS = 24 * 3_600_000;

/** Files that came for applications, as encrypted as they came. */
export class Attachments {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(`CREATE TABLE IF NOT EXISTS attachments (application TEXT, id TEXT, jwe TEXT, came INTEGER, kept INTEGER,
      PRIMARY KEY (application, id))`);
  }

  put(application: string, id: string, jwe: string, now: number): void {
    this.#db.prepare('DELETE FROM attachments WHERE kept = 0 AND came < ?').run(now - WAITS);
    this.#db
      .prepare(
        // What belongs to a received application stays as it was received.
        `INSERT INTO attachments VALUES (?, ?, ?, ?, 0) ON CONFLICT (application, id) DO UPDATE
         SET jwe = excluded.jwe, came = excluded.came WHERE kept = 0`,
      )
      .run(application, id, jwe, now);
  }

  /** By their ids. */
  of(application: string): ReadonlyMap<string, string> {
    const rows = this.#db
      .prepare('SELECT id, jwe FROM attachments WHERE application = ?')
      .all(application) as { id: string; jwe: string }[];
    return new Map(rows.map(({ id, jwe }) => [id, jwe]));
  }

  /** The application was received, and names these. */
  keepOnly(application: string, ids: readonly string[]): void {
    for (const id of this.of(application).keys())
      this.#db
        .prepare(
          ids.includes(id)
            ? 'UPDATE attachments SET kept = 1 WHERE application = ? AND id = ?'
            : 'DELETE FROM attachments WHERE application = ? AND id = ?',
        )
        .run(application, id);
  }

  clear(): void {
    this.#db.exec('DELETE FROM attachments');
  }
}
