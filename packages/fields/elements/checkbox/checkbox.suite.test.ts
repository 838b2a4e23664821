import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./checkbox.md', import.meta.url));
