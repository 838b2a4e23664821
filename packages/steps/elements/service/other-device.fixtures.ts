import type { OtherDevice } from '../../src/other-device.js';

/** A way to another device on which the same code is made each time, and opens nothing. */
export const sameCode: OtherDevice = {
  toFile: async () => ({
    file: new File(['{}'], 'stadtkit-2026-12-24.json'),
    code: '7KQ4-M2XA-0ZT9-1C3D',
    until: Date.parse('2026-12-24T12:00:00Z'),
  }),
  fromFile: async () => ({ status: 'wrong-code' }),
  received: async () => undefined,
  share: async () => '7KQ4-M2XA-0ZT9-1C3D',
  unshare: async () => undefined,
  fromNumber: async () => ({ status: 'unknown' }),
};
