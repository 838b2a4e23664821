import type { ReceivedContent } from '@stadtkit/gateway/destination.js';
import type { Due } from '@stadtkit/kinds/due.js';
import type { Answers, Receipt } from '@stadtkit/steps/application.js';
import type { Database } from '../data-folder.js';
import type { Dealings } from './dealings.js';

/** An application as the office keeps it. */
export interface OfficeCase {
  readonly id: string;
  /** The id of the service that was applied for. */
  readonly service: string;
  readonly receipt: Receipt;
  /** What was read, as the receipt names it. */
  readonly content: ReceivedContent;
  readonly answers: Answers;
  readonly due: Due;
  /** Transaction of the payment provider. */
  readonly paid: string | undefined;
  /** What a clerk has still to look at before the licence is issued, by the names of the checks. */
  readonly checks: readonly string[];
  readonly dealings: Dealings;
}

interface Row {
  id: string;
  service: string;
  case_number: string;
  received_at: string;
  answers: string;
  due: string;
  paid: string | null;
  checks: string;
  content: string;
  dealings: string;
}

/** What a clerk decides when money comes for an application that was ended unpaid. */
export const LATE = 'late';

/** The office’s register of applications. */
export class Cases {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(`CREATE TABLE IF NOT EXISTS cases_4 (id TEXT PRIMARY KEY, service TEXT, case_number TEXT UNIQUE, received_at TEXT,
      answers TEXT, due TEXT, paid TEXT, checks TEXT, content TEXT, dealings TEXT)`);
  }

  #read(row: unknown): OfficeCase | undefined {
    if (!row) return undefined;
    const {
      id,
      service,
      case_number: caseNumber,
      received_at: receivedAt,
      answers,
      due,
      paid,
      checks,
      content,
      dealings,
    } = row as Row;
    return {
      id,
      service,
      receipt: { caseNumber, receivedAt },
      answers: JSON.parse(answers) as Answers,
      due: JSON.parse(due) as Due,
      paid: paid ?? undefined,
      checks: JSON.parse(checks) as string[],
      content: JSON.parse(content) as ReceivedContent,
      dealings: JSON.parse(dealings) as Dealings,
    };
  }

  find(id: string): OfficeCase | undefined {
    return this.#read(this.#db.prepare('SELECT * FROM cases_4 WHERE id = ?').get(id));
  }

  /** Files an application, once: a repeated one keeps the number of the first. */
  file(
    { id, service, answers, due, checks, content, dealings }: Omit<OfficeCase, 'receipt' | 'paid'>,
    at: string,
  ): OfficeCase {
    const number = `FS-${at.slice(0, 4)}-${String(this.count() + 1).padStart(6, '0')}`;
    this.#db
      .prepare(
        `INSERT INTO cases_4 VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?) ON CONFLICT (id) DO UPDATE
         SET answers = excluded.answers, due = excluded.due, checks = excluded.checks,
         content = excluded.content, dealings = excluded.dealings WHERE paid IS NULL`,
      )
      .run(
        id,
        service,
        number,
        at,
        JSON.stringify(answers),
        JSON.stringify(due),
        JSON.stringify(checks),
        JSON.stringify(content),
        JSON.stringify(dealings),
      );
    const filed = this.find(id);
    if (!filed) throw new Error('The case was not filed.');
    return filed;
  }

  setPaid(id: string, transaction: string): void {
    this.#db
      .prepare('UPDATE cases_4 SET paid = ? WHERE id = ? AND paid IS NULL')
      .run(transaction, id);
  }

  /** Nobody pays any more: whatever comes now is a matter for a clerk. */
  end(id: string): void {
    const found = this.find(id);
    if (found && !found.paid && !found.checks.includes(LATE))
      this.#setChecks(id, [...found.checks, LATE]);
  }

  approve(id: string, check: string): void {
    const left = this.find(id)?.checks.filter((name) => name !== check);
    if (left) this.#setChecks(id, left);
  }

  #setChecks(id: string, checks: readonly string[]): void {
    this.#db.prepare('UPDATE cases_4 SET checks = ? WHERE id = ?').run(JSON.stringify(checks), id);
  }

  /** Something is said about an application that is there; gives what became of it. */
  deal<Status>(
    id: string,
    change: (
      dealings: Dealings,
    ) => Dealings | { readonly dealings: Dealings; readonly status: Status },
  ): Status | undefined {
    const found = this.find(id);
    if (!found) throw new Error('There is no such case.');
    const changed = change(found.dealings);
    const { dealings, status } =
      'dealings' in changed ? changed : { dealings: changed, status: undefined };
    this.#db
      .prepare('UPDATE cases_4 SET dealings = ? WHERE id = ?')
      .run(JSON.stringify(dealings), id);
    return status;
  }

  all(): OfficeCase[] {
    const rows = this.#db.prepare('SELECT * FROM cases_4 ORDER BY case_number DESC').all();
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  count(): number {
    return (this.#db.prepare('SELECT count(*) AS n FROM cases_4').get() as { n: number }).n;
  }

  clear(): void {
    this.#db.exec('DELETE FROM cases_4');
  }
}
