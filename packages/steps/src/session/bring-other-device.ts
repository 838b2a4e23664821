import { Fault } from '../parties.js';
import type { OtherDevice } from '../other-device.js';
import type { Run } from './run.js';

/** Brings what goes from device to device. */
export async function bring({ parties }: Run): Promise<OtherDevice | undefined> {
  try {
    return await parties?.otherDevice?.();
  } catch (cause) {
    throw new Fault('network', 'What goes from device to device cannot be loaded.', { cause });
  }
}
