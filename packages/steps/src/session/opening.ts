import { afterSending } from '../after-sending.js';
import type { Application } from '../application.js';
import { bring } from './bring-other-device.js';
import type { Run } from './run.js';
import type { OpeningTrouble } from './state.js';

/** Makes a file and a code of the draft. */
export function moveToFile(run: Run): void {
  run.task.do(async () => {
    const { application } = run.state;
    const moved = application && (await (await bring(run))?.toFile(application));
    run.set({ moved });
    run.screen.attend('heading');
  });
}

/** Opens a file; what was begun, changed or sent meanwhile is asked or said first. */
export function openFile(run: Run, file: Blob | undefined, code: string): void {
  if (!file) {
    fail(run, 'no-file');
    return;
  }
  run.task.do(async (signal) => {
    const { service } = run;
    const otherDevice = await bring(run);
    if (!service || !otherDevice) return;
    const found = await otherDevice.fromFile(service, file, code);
    if (found.status !== 'opened') {
      fail(run, found.status);
      return;
    }
    const { application, isCarriedOver } = found;
    const receipt = await otherDevice.received(application, signal);
    const sent = receipt && { ...application, receipt, at: afterSending(service) };
    if (sent) {
      const seen = ownOf(run, { ...sent, elsewhere: true });
      offer(run, { application: seen, isCarriedOver: false, isSent: true });
    } else offer(run, { application, isCarriedOver });
  });
}

function fail(run: Run, wrong: OpeningTrouble): void {
  run.set({ opening: { wrong } });
  run.screen.attend('summary');
}

/** Opens what was sent, by its case number; this browser may have sent it itself. */
export function openSent(run: Run, caseNumber: string, code: string): void {
  if (caseNumber.trim() === '') {
    fail(run, 'no-number');
    return;
  }
  run.task.do(async (signal) => {
    const { service } = run;
    const otherDevice = await bring(run);
    if (!service || !otherDevice) return;
    const found = await otherDevice.fromNumber(service, caseNumber, code, signal);
    if (found.status === 'unknown') fail(run, 'unknown');
    else if (found.status !== 'opened') fail(run, `${found.status}-of-number`);
    else offer(run, { application: ownOf(run, found.application), isCarriedOver: false });
  });
}

/** What this browser has kept itself of something that was sent, or else what came. */
const ownOf = ({ state }: Run, application: Application): Application =>
  state.sent.find(({ id }) => id === application.id) ?? application;

/** Takes it up; who has something to lose in this tab, or finds it otherwise than it was left, is asked first. */
function offer(
  run: Run,
  found: {
    readonly application: Application;
    readonly isCarriedOver: boolean;
    readonly isSent?: boolean;
  },
): void {
  const { isSent = false, ...opened } = found;
  const begun = run.state.application;
  const replaces = !begun?.receipt && Object.keys(begun?.answers ?? {}).length > 0;
  if (isSent || opened.isCarriedOver || replaces) {
    run.set({ opening: { ...opened, replaces } });
    run.screen.attend('heading');
  } else take(run, opened.application);
}

/** Takes up what was opened, after the citizen was asked. */
export function takeOpened(run: Run): void {
  const { opening } = run.state;
  if (opening && 'application' in opening) take(run, opening.application);
}

function take(run: Run, application: Application): void {
  run.set({ opening: undefined });
  run.parties?.draft.bringBack(application);
  run.task.afterwards(() => {
    run.resume(application);
  });
}
