// A registry on this machine that knows our packages and nothing else. It takes any free port.
import { once as event } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { digest, install, once, root, stop } from '../machine.mjs';

const own = join(root, 'scripts/release/registry');

export async function openRegistry(folder) {
  await once(
    'installed',
    digest(['scripts/release/registry/package-lock.json']),
    async () => {
      console.log('Installing a registry …');
      if ((await install(own)) !== 0) stop('The registry could not be installed; see above.');
    },
    own,
  );
  const { runServer } = createRequire(join(own, 'package.json'))('verdaccio');
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
  const server = await runServer({
    configPath: join(folder, 'config.yaml'),
    self_path: folder,
    storage: join(folder, 'storage'),
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '@stadtkit/*': everybody, stadtkit: everybody },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  });
  server.listen(0, '127.0.0.1');
  await event(server, 'listening');
  return {
    url: `http://127.0.0.1:${String(server.address().port)}/`,
    close: () => server.close(),
  };
}
