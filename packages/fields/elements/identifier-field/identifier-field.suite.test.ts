import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./identifier-field.md', import.meta.url));
