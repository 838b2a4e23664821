import type { DeviceItemName } from '../device.js';
import type { GatewayAddress } from '../server-facts.js';

/** What the page for IT says. */
export interface ItMessages {
  title(service: string): string;
  readonly intro: string;
  readonly brief: string;
  readonly terms: Readonly<
    Record<
      | 'service'
      | 'definition'
      | 'authority'
      | 'version'
      | 'contact'
      | 'operator'
      | 'files'
      | 'gateway',
      string
    >
  >;
  readonly noRelease: string;
  readonly policy: string;
  readonly policyMeans: string;
  readonly policyTwice: string;
  readonly files: string;
  readonly filesMean: string;
  readonly filesTable: string;
  readonly filesHeads: readonly [name: string, integrity: string, bytes: string];
  readonly verify: string;
  readonly verifyMeans: string;
  readonly sbom: string;
  readonly hosts: string;
  readonly hostsOwn: string;
  readonly hostsAway: string;
  readonly headers: string;
  readonly headersPage: readonly string[];
  readonly headersTable: string;
  readonly headersHeads: readonly [name: string, value: string];
  readonly addresses: string;
  readonly addressesMean: string;
  readonly addressesTable: string;
  readonly addressesHeads: readonly [address: string, what: string];
  readonly address: Readonly<Record<GatewayAddress, string>>;
  readonly storage: string;
  readonly storageMeans: string;
  readonly storageTable: string;
  readonly storageHeads: readonly [where: string, name: string, what: string];
  readonly stored: Readonly<Record<DeviceItemName, string>>;
  readonly browsers: string;
  browsersMean(chrome: string, firefox: string, safari: string): string;
  readonly licences: string;
  readonly licencesMean: string;
  readonly update: string;
  readonly updateSteps: readonly string[];
  readonly contact: string;
  readonly confirm: string;
}
