import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./select-field.md', import.meta.url));
