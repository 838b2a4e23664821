import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { hostSheets } from '../../packages/fields/suite/host-sheets.js';
import darkPage from './dark-page.css?raw';
import narrow from './narrow.css?raw';
import typo3 from './typo3.css?raw';

/** A page of somebody else that a story can stand in. */
export interface Host {
  /** Its style. */
  readonly sheet: string;
  /** Classes of the two elements around a story, as the page would write them. */
  readonly frame: string;
  readonly body: string;
}

const host = (sheet: string, frame = '', body = ''): Host => ({ sheet, frame, body });

/** The hosts by the names of the switch `host`. */
export const hosts: Readonly<Record<string, Host>> = {
  blank: host(''),
  bootstrap: host(bootstrap, 'container-fluid', 'panel-body form-horizontal'),
  'small-root': host(hostSheets['small-root']),
  'dark-page': host(darkPage),
  typo3: host(
    hostSheets['floating-labels'] + typo3,
    'frame frame-default frame-type-html frame-layout-0',
    'ce-bodytext',
  ),
  narrow: host(narrow),
};
