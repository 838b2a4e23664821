import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./date-range.md', import.meta.url));
