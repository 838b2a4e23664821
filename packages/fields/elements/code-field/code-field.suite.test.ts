import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./code-field.md', import.meta.url));
