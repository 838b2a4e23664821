import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./photo-field.md', import.meta.url));
