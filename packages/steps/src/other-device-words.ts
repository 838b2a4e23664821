import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { otherDeviceDeSimple } from './messages/other-device/de-simple.js';
import { otherDeviceDe } from './messages/other-device/de.js';
import { otherDeviceEn } from './messages/other-device/en.js';
import type { OtherDeviceMessages } from './messages/other-device/other-device-messages.js';

/** What is said of another device, in a language. */
export const otherDeviceMessages = catalogue<OtherDeviceMessages>({
  de: otherDeviceDe,
  'de-simple': otherDeviceDeSimple,
  en: otherDeviceEn,
  ar: async () => (await import('./messages/other-device/ar.js')).otherDeviceAr,
});
