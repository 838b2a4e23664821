import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./time-field.md', import.meta.url));
