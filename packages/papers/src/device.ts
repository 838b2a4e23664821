import { kindOf } from '@stadtkit/steps/question-kinds.js';
import type { Service } from '@stadtkit/steps/service.js';

/** What a service keeps on the device of the citizen. */
export type DeviceItemName =
  'draft' | 'later' | 'key' | 'cookie' | 'frame' | 'sent' | 'licence' | 'page';

export interface DeviceItem {
  readonly name: DeviceItemName;
  readonly where: 'sessionStorage' | 'IndexedDB' | 'cookie' | 'Cache';
  /** How it is called there, as developer tools show it. */
  readonly as: string;
}

/** What the gateway keeps for a while. */
export type ServerItemName =
  | 'identification'
  | 'locker'
  | 'attachments'
  | 'application'
  | 'shared'
  | 'email'
  | 'late'
  | 'attempts';

const hasStep = (service: Service, kind: string): boolean =>
  service.steps.some((step) => step.kind === kind);

/** Whether somebody identifies on another page. */
export const identifies = (service: Service): boolean =>
  hasStep(service, 'identity') && service.identification.methods.length > 0;

/** Whether somebody pays on another page. */
export const pays = (service: Service): boolean =>
  hasStep(service, 'payment') && service.fees.length > 0;

/** Whether a register is asked. */
export const asksRegister = (service: Service): boolean =>
  service.steps.some((step) => step.questions?.some(({ register }) => register));

/** Whether files are asked for. */
const asksFiles = (service: Service): boolean =>
  service.steps.some((step) => step.questions?.some(({ kind }) => kindOf(kind).files));

/** Whether somebody leaves the page and comes back. */
const leaves = (service: Service): boolean => identifies(service) || pays(service);

/** What is kept on the device for a service; in step with the code that keeps it (`device.test.ts`). */
export function keptOnDevice(service: Service): readonly DeviceItem[] {
  const locker: readonly DeviceItem[] = [
    { name: 'key', where: 'IndexedDB', as: 'stadtkit-locker' },
    { name: 'cookie', where: 'cookie', as: 'stadtkit' },
  ];
  const frame: readonly DeviceItem[] = [
    { name: 'frame', where: 'sessionStorage', as: 'stadtkit-frame' },
  ];
  return [
    { name: 'draft', where: 'sessionStorage', as: `stadtkit:${service.id}` },
    { name: 'later', where: 'IndexedDB', as: 'stadtkit-later' },
    ...(identifies(service) ? locker : []),
    ...(leaves(service) ? frame : []),
    { name: 'sent', where: 'IndexedDB', as: 'stadtkit-sent' },
    ...(service.result.type === 'licence'
      ? ([
          { name: 'licence', where: 'IndexedDB', as: 'stadtkit-licences' },
          { name: 'page', where: 'Cache', as: 'stadtkit-licence' },
        ] as const)
      : []),
  ];
}

/** What the gateway keeps for a service. */
export const keptOnServer = (service: Service): readonly ServerItemName[] => [
  ...(identifies(service) ? (['identification'] as const) : []),
  ...(identifies(service) ? (['locker'] as const) : []),
  ...(asksFiles(service) ? (['attachments'] as const) : []),
  'application',
  'shared',
  ...(service.email ? (['email'] as const) : []),
  ...(pays(service) ? (['late'] as const) : []),
  'attempts',
];
