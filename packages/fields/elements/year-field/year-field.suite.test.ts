import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./year-field.md', import.meta.url));
