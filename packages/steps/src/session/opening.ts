import { afterSending } from '../after-sending.js';
import type { Application } from '../application.js';
import type { FileTrouble, OtherDevice } from '../other-device.js';
import { Fault } from '../parties.js';
import type { Run } from './run.js';

/** Brings what goes from device to device. */
async function bring({ parties }: Run): Promise<OtherDevice | undefined> {
  try {
    return await parties?.otherDevice?.();
  } catch (cause) {
    throw new Fault('network', 'What goes from device to device cannot be loaded.', { cause });
  }
}

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
    const own = run.state.sent.find(({ id }) => id === application.id);
    const sent = receipt
      ? (own ?? { ...application, receipt, at: afterSending(service), elsewhere: true as const })
      : undefined;
    const begun = run.state.application;
    const replaces = !begun?.receipt && Object.keys(begun?.answers ?? {}).length > 0;
    const opening = {
      application: sent ?? application,
      isCarriedOver: !sent && isCarriedOver,
      replaces,
    };
    if (sent || isCarriedOver || replaces) {
      run.set({ opening });
      run.screen.attend('heading');
    } else take(run, application);
  });
}

function fail(run: Run, wrong: FileTrouble | 'no-file'): void {
  run.set({ opening: { wrong } });
  run.screen.attend('summary');
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
