import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./number-field.md', import.meta.url));
