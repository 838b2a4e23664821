import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./text-area.md', import.meta.url));
