import type { Licence } from '@stadtkit/licence/licence.js';
import type { Status } from '@stadtkit/licence/status-list.js';
import type { Database } from '../data-folder.js';

export interface Entry {
  /** Place in the status list. */
  readonly position: number;
  readonly status: Status;
  readonly licence: Licence;
  /** Undefined until it is signed. */
  readonly code: string | undefined;
}

type Row = { position: number; status: Status; licence: string; code: string | null };

/** The licences that the issuer has signed. One per case, with a number of its own: a repeated request finds the first. */
export class Licences {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(`CREATE TABLE IF NOT EXISTS licences (position INTEGER PRIMARY KEY, case_id TEXT UNIQUE,
      number TEXT, status TEXT, licence TEXT, code TEXT)`);
  }

  #read(row: unknown): Entry | undefined {
    if (!row) return undefined;
    const { position, status, code, licence } = row as Row;
    return { position, status, code: code ?? undefined, licence: JSON.parse(licence) as Licence };
  }

  ofCase(caseId: string): Entry | undefined {
    return this.#read(this.#db.prepare('SELECT * FROM licences WHERE case_id = ?').get(caseId));
  }

  /** What was signed before for other cases, oldest first. */
  signedBefore(caseId: string): Licence[] {
    const rows = this.#db
      .prepare(
        `SELECT * FROM licences WHERE code IS NOT NULL AND case_id != ?1 AND position <
         coalesce((SELECT position FROM licences WHERE case_id = ?1), 1e9) ORDER BY position`,
      )
      .all(caseId);
    return rows.flatMap((row) => this.#read(row)?.licence ?? []);
  }

  /**
   * Enters the licence of a case at the next free place, once, before it is signed: signing takes time, in which others
   * come. One statement, so that no two of any number of processes get one place. A number that is there already keeps
   * its status: a revoked licence is not valid again by being renewed.
   */
  enter(caseId: string, licence: Licence): Entry {
    this.#db
      .prepare(
        `INSERT OR IGNORE INTO licences (position, case_id, number, status, licence)
         SELECT coalesce(max(position), 0) + 1, ?1, ?2, coalesce((SELECT status FROM licences
           WHERE number = ?2 AND code IS NOT NULL ORDER BY position DESC LIMIT 1), 'valid'), ?3 FROM licences`,
      )
      .run(caseId, licence.number, JSON.stringify(licence));
    const entry = this.ofCase(caseId);
    if (!entry) throw new Error('The licence was not entered.');
    return entry;
  }

  /** Keeps the first signature, and gives the licence as it is kept. */
  sign(caseId: string, licence: Licence, code: string): Entry | undefined {
    this.#db
      .prepare(
        'UPDATE licences SET number = ?, licence = ?, code = ? WHERE case_id = ? AND code IS NULL',
      )
      .run(licence.number, JSON.stringify(licence), code, caseId);
    return this.ofCase(caseId);
  }

  /** False when there is no licence with this number. */
  setStatus(number: string, status: Status): boolean {
    return (
      this.#db.prepare('UPDATE licences SET status = ? WHERE number = ?').run(status, number)
        .changes > 0
    );
  }

  /** Statuses by position; the list is never shorter than 256, so that it does not tell how many there are. */
  statuses(): Status[] {
    const rows = this.#db.prepare('SELECT position, status FROM licences').all() as Row[];
    const last = rows.reduce((most, { position }) => Math.max(most, position), 255);
    const all = Array.from({ length: last + 1 }, (): Status => 'valid');
    for (const { position, status } of rows) all[position] = status;
    return all;
  }

  count(): number {
    return (this.#db.prepare('SELECT count(code) AS n FROM licences').get() as { n: number }).n;
  }

  clear(): void {
    this.#db.exec('DELETE FROM licences');
  }
}
