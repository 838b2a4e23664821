import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./add-another.md', import.meta.url));
