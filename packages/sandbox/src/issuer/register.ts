import type { Licence } from '@stadtkit/licence/licence.js';
import type { Status } from '@stadtkit/licence/status-list.js';
import type { Database } from '../data-folder.js';

export interface Entry {
  /** Place in the status list. */
  readonly position: number;
  readonly number: string;
  readonly status: Status;
  readonly licence: Licence;
  readonly code: string;
}

type Row = { position: number; number: string; status: Status; licence: string; code: string };

/** The licences that the issuer has signed. One per case: a repeated request finds the first. */
export class Licences {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(`CREATE TABLE IF NOT EXISTS licences (position INTEGER PRIMARY KEY, case_id TEXT UNIQUE,
      number TEXT, status TEXT, licence TEXT, code TEXT)`);
  }

  #read(row: unknown): Entry | undefined {
    if (!row) return undefined;
    const { position, number, status, code, licence } = row as Row;
    return { position, number, status, code, licence: JSON.parse(licence) as Licence };
  }

  ofCase(caseId: string): Entry | undefined {
    return this.#read(this.#db.prepare('SELECT * FROM licences WHERE case_id = ?').get(caseId));
  }

  /** The next free place in the status list, from 1 on. */
  nextPosition(): number {
    const row = this.#db.prepare('SELECT max(position) AS last FROM licences').get();
    return ((row as { last: number | null }).last ?? 0) + 1;
  }

  add(caseId: string, position: number, licence: Licence, code: string): void {
    this.#db
      .prepare(`INSERT OR IGNORE INTO licences VALUES (?, ?, ?, 'valid', ?, ?)`)
      .run(position, caseId, licence.number, JSON.stringify(licence), code);
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
    return (this.#db.prepare('SELECT count(*) AS n FROM licences').get() as { n: number }).n;
  }

  clear(): void {
    this.#db.exec('DELETE FROM licences');
  }
}
