import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./file-field.md', import.meta.url));
