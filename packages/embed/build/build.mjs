// Builds what a city puts on its server: scripts, themes, fonts, and one ZIP with all of it.
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { bundles, folder } from './bundles.mjs';

rmSync(folder, { recursive: true, force: true });
for (const bundle of bundles) await build(bundle);
