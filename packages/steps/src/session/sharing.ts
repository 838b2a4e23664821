import { bring } from './bring-other-device.js';
import type { Run } from './run.js';

/** Makes a code that opens what was sent from another device. */
export function shareSent(run: Run): void {
  run.task.do(async (signal) => {
    const { application } = run.state;
    const sharedCode = application && (await (await bring(run))?.share(application, signal));
    const now = run.state.application;
    if (!now || sharedCode === undefined) return;
    const shared = { ...now, shared: true as const };
    run.set({ sharedCode, application: shared });
    void run.parties?.draft.keep(shared);
    run.screen.attend('heading');
  });
}

/** Before what was sent is deleted here: no code opens it any more. Nothing waits for a network that stands still. */
export async function unshareSent(run: Run): Promise<void> {
  run.set({ stillShared: false });
  const { application } = run.state;
  // Who looks at it from another device clears that device only.
  if (!application?.shared || application.elsewhere) return;
  const stillShared = await bring(run)
    .then((device) => device?.unshare(application, AbortSignal.timeout(5000)))
    .then(
      () => false,
      () => true,
    );
  run.set({ stillShared });
}

/** From now on no code opens it; the application itself stays as it is. */
export function dropCode(run: Run): void {
  run.task.do(async (signal) => {
    const { application } = run.state;
    if (!application) return;
    await (await bring(run))?.unshare(application, signal);
    const { shared: _, ...rest } = run.state.application ?? application;
    run.set({ application: rest });
    void run.parties?.draft.keep(rest);
    run.screen.attend('heading');
  });
}
