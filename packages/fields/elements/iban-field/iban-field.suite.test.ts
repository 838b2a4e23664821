import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./iban-field.md', import.meta.url));
