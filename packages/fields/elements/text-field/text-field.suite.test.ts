import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./text-field.md', import.meta.url));
