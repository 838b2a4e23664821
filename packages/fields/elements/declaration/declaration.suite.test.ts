import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./declaration.md', import.meta.url));
