import { serve, type ServerType } from '@hono/node-server';
import { createGateway, type GatewayOptions } from '@stadtkit/gateway';

export function startGateway(options: GatewayOptions, port: number): ServerType {
  const gateway = createGateway(options);
  const reconcile = () => gateway.reconcile(AbortSignal.timeout(50_000)).catch(console.error);
  const rounds = setInterval(() => void reconcile(), 60_000);
  const server = serve({
    port,
    fetch: (request, { incoming }) => gateway.fetch(request, incoming.socket.remoteAddress),
  });
  server.on('close', () => {
    clearInterval(rounds);
  });
  return server;
}
