import type { Due } from '@stadtkit/kinds/due.js';
import type { IssuedLicence } from '@stadtkit/licence/licence.js';
import type { Answers, Receipt } from '@stadtkit/steps/application.js';
import type { Database } from '../data-folder.js';

/** A payment that the gateway has reported. */
export interface Paid {
  readonly transaction: string;
  readonly reference: string;
  /** ISO instant. */
  readonly paidAt: string;
}

/** An application at the office. */
export interface Case {
  readonly id: string;
  readonly receipt: Receipt;
  readonly answers: Answers;
  readonly due: Due;
  /** A clerk looked at the certificate, or none had to. */
  readonly approved: boolean;
  readonly paid?: Paid;
  readonly licence?: IssuedLicence;
}

/** What the office has on file. */
export class Cases {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec('CREATE TABLE IF NOT EXISTS cases (id TEXT PRIMARY KEY, place INTEGER, file TEXT)');
  }

  find(id: string): Case | undefined {
    const row = this.#db.prepare('SELECT file FROM cases WHERE id = ?').get(id);
    return row ? (JSON.parse((row as { file: string }).file) as Case) : undefined;
  }

  all(): readonly Case[] {
    const rows = this.#db.prepare('SELECT file FROM cases ORDER BY place DESC').all();
    return (rows as { file: string }[]).map(({ file }) => JSON.parse(file) as Case);
  }

  /** Files a new case; when two come at once, the first one wins and is given back. */
  add(entry: Case): Case {
    const sql = 'INSERT OR IGNORE INTO cases VALUES (?, (SELECT count(*) FROM cases), ?)';
    this.#db.prepare(sql).run(entry.id, JSON.stringify(entry));
    return this.find(entry.id) ?? entry;
  }

  change(id: string, change: Partial<Case>): void {
    const entry = this.find(id);
    if (entry)
      this.#db
        .prepare('UPDATE cases SET file = ? WHERE id = ?')
        .run(JSON.stringify({ ...entry, ...change }), id);
  }

  count(): number {
    return (this.#db.prepare('SELECT count(*) AS n FROM cases').get() as { n: number }).n;
  }

  clear(): void {
    this.#db.exec('DELETE FROM cases');
  }
}
