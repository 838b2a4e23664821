import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./name-field.md', import.meta.url));
