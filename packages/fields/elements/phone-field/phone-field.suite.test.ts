import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./phone-field.md', import.meta.url));
