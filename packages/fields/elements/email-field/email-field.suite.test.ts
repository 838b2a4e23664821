import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./email-field.md', import.meta.url));
