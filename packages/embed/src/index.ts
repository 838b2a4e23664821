/** A service that is connected to a gateway, for pages that bundle it themselves. Defines nothing. */
export { draftStore } from './draft-store.js';
export { EmbeddedService } from './embedded-service.js';
export { envelope } from './envelope.js';
export type { GatewayClient } from './gateway-client.js';
export { partiesFor } from './parties.js';
export { version } from './version.js';
