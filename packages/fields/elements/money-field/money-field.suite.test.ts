import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./money-field.md', import.meta.url));
