/** The gateway, and the types of what it is made with. Adapters are modules of their own. */
export type { Destination } from './destination.js';
export { createGateway, type Gateway } from './gateway.js';
export type { GatewayEvent, GatewayOptions } from './options.js';
export { PartyFault } from '@stadtkit/kinds/party-fault.js';
export type { Storage } from './storage.js';
