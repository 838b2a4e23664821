import { plainAccessCode } from '@stadtkit/kinds/code.js';
import type { LookupOutcome } from '@stadtkit/steps/parties.js';
import { Hono } from 'hono';
import type { Database } from '../data-folder.js';
import { shows, type SandboxContext } from '../sandbox-context.js';

/** Exams that the register knows from the start; the last one was used already. All invented. */
export const sampleExams = [
  { code: 'FP26-7KQ4-M2XA', passedOn: '2026-04-18', examiner: 'Kreis Musterland' },
  { code: 'FP26-3HTC-9WPE', passedOn: '2026-04-18', examiner: 'Kreis Musterland' },
  { code: 'FP25-B6ZN-4YRD', passedOn: '2025-10-11', examiner: 'Fischereiverband Musterland' },
  { code: 'FP24-USED-1234', passedOn: '2024-04-20', examiner: 'Kreis Musterland', used: true },
] as const;

/** The register of passed exams. */
export class Exams {
  readonly #db: Database;
  constructor(db: Database) {
    this.#db = db;
    db.exec(
      'CREATE TABLE IF NOT EXISTS exams (code TEXT PRIMARY KEY, passed_on TEXT, examiner TEXT, used_by TEXT)',
    );
    this.#fill();
  }

  #fill(): void {
    const add = this.#db.prepare('INSERT OR IGNORE INTO exams VALUES (?, ?, ?, ?)');
    for (const exam of sampleExams)
      add.run(
        plainAccessCode(exam.code),
        exam.passedOn,
        exam.examiner,
        'used' in exam ? 'old' : null,
      );
  }

  /** What the register says to a code; to the application that used it, what it said before. */
  outcome(code: string, application?: string): LookupOutcome {
    const row = this.#db
      .prepare('SELECT passed_on, examiner, used_by FROM exams WHERE code = ?')
      .get(plainAccessCode(code)) as
      { passed_on: string; examiner: string; used_by: string | null } | undefined;
    return row && (row.used_by === null || row.used_by === application)
      ? { status: 'found', found: { passedOn: row.passed_on, examiner: row.examiner } }
      : { status: 'not-valid' };
  }

  /** Uses a code for an application; false when another one was faster. */
  use(code: string, application: string): boolean {
    const { changes } = this.#db
      .prepare(
        'UPDATE exams SET used_by = ?1 WHERE code = ?2 AND (used_by IS NULL OR used_by = ?1)',
      )
      .run(application, plainAccessCode(code));
    return changes === 1;
  }

  /** Frees the codes that an application used, except the one that it uses now. */
  leave(application: string, code: unknown): void {
    this.#db
      .prepare('UPDATE exams SET used_by = NULL WHERE used_by = ? AND code <> ?')
      .run(application, typeof code === 'string' ? plainAccessCode(code) : '');
  }

  clear(): void {
    this.#db.exec('DELETE FROM exams');
    this.#fill();
  }
}

/** The register's HTTP side, mounted at `/pruefungsregister`. The code comes in the body, so that no log keeps it. */
export function pruefungsregister({ keys }: SandboxContext, exams: Exams): Hono {
  const app = new Hono();
  app.use('*', async (c, next) =>
    shows(c.req.raw, keys.secrets.register) ? next() : c.json({ error: 'secret' }, 401),
  );
  const codeIn = async (request: Request): Promise<string> => {
    const body = (await request.json().catch(() => undefined)) as { code?: unknown } | undefined;
    return typeof body?.code === 'string' ? body.code : '';
  };
  app.post('/exams', async (c) => {
    const outcome = exams.outcome(await codeIn(c.req.raw));
    return c.json(
      outcome.status === 'found' ? { status: 'found', ...outcome.found } : { status: 'unknown' },
    );
  });
  return app;
}
