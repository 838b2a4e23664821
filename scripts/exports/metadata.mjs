// What the `package.json` of every published package says alike; the address of the repository stands in the root’s.
import { forToolsMetadata } from './for-tools.mjs';

export function metadata(house, folder, hasElements) {
  const { repository, homepage, bugs, author, engines } = house;
  return {
    ...(author ? { author } : {}),
    repository: { ...repository, directory: `packages/${folder}` },
    homepage: `${homepage.replace(/#.*$/, '')}/tree/main/packages/${folder}#readme`,
    bugs,
    engines: { node: engines.node },
    ...(hasElements ? forToolsMetadata : {}),
  };
}
