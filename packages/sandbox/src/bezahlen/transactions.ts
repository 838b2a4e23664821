import { randomUUID } from 'node:crypto';
import type { Database } from '../data-folder.js';
import type { TransactionRequest } from './request.js';

export type Status = 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED';

export interface Transaction {
  readonly id: string;
  readonly originator: string;
  readonly endPoint: string;
  readonly request: TransactionRequest;
  readonly status: Status;
  /** Paid, but the provider does not say so yet. */
  readonly held: boolean;
  /** Kassenzeichen. */
  readonly reference: string;
  /** ISO instant of the last change. */
  readonly changedAt: string;
}

type Row = {
  id: string;
  originator: string;
  end_point: string;
  request: string;
  status: Status;
  held: number;
  reference: string;
  changed_at: string;
};

/** What the payment provider remembers. */
export class Transactions {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(`CREATE TABLE IF NOT EXISTS transactions (id TEXT PRIMARY KEY, originator TEXT, end_point TEXT,
      request_id TEXT UNIQUE, request TEXT, status TEXT, held INTEGER, reference TEXT, changed_at TEXT)`);
  }

  #read(row: unknown): Transaction | undefined {
    if (!row) return undefined;
    const { end_point: endPoint, changed_at: changedAt, request, held, ...rest } = row as Row;
    const { id, originator, status, reference } = rest;
    const asked = JSON.parse(request) as TransactionRequest;
    return { id, originator, status, reference, endPoint, changedAt, request: asked, held: !!held };
  }

  find(id: string): Transaction | undefined {
    return this.#read(this.#db.prepare('SELECT * FROM transactions WHERE id = ?').get(id));
  }

  byRequest(requestId: string): Transaction | undefined {
    return this.#read(
      this.#db.prepare('SELECT * FROM transactions WHERE request_id = ?').get(requestId),
    );
  }

  start(originator: string, endPoint: string, request: TransactionRequest, at: string) {
    const id = randomUUID();
    const reference = `KZ${this.count() + 1000001}`;
    this.#db
      .prepare(`INSERT INTO transactions VALUES (?, ?, ?, ?, ?, 'INITIAL', 0, ?, ?)`)
      .run(id, originator, endPoint, request.requestId, JSON.stringify(request), reference, at);
    const made = this.find(id);
    if (!made) throw new Error('The transaction was not stored.');
    return made;
  }

  /** Ends an open transaction; what has ended, or was paid and is held back, does not change any more. */
  end(id: string, status: Exclude<Status, 'INITIAL'>, at: string): void {
    this.#db
      .prepare(
        `UPDATE transactions SET status = ?, held = 0, changed_at = ? WHERE id = ? AND status = 'INITIAL' AND held = 0`,
      )
      .run(status, at, id);
  }

  hold(id: string): void {
    this.#db
      .prepare(`UPDATE transactions SET held = 1 WHERE id = ? AND status = 'INITIAL'`)
      .run(id);
  }

  /** Everything that was held back becomes paid. */
  release(at: string): number {
    return this.#db
      .prepare(`UPDATE transactions SET status = 'PAYED', held = 0, changed_at = ? WHERE held = 1`)
      .run(at).changes;
  }

  count(status?: Status): number {
    const where = status ? ` WHERE status = '${status}'` : '';
    return (
      this.#db.prepare(`SELECT count(*) AS n FROM transactions${where}`).get() as { n: number }
    ).n;
  }

  clear(): void {
    this.#db.exec('DELETE FROM transactions');
  }
}
