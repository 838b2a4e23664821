import { readRelease, type Release } from '../../../packages/embed/src/snippets/release.js';

/** What `files.json` says of the version that this Storybook was built with; nothing before the bundle was built. */
export const thisRelease: Release | undefined = Object.values(
  import.meta.glob('../../../packages/embed/dist/bundle/files.json', {
    eager: true,
    import: 'default',
  }),
).map(readRelease)[0];
