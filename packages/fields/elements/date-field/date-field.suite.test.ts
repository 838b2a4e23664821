import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./date-field.md', import.meta.url));
