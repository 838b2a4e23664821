import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./address.md', import.meta.url));
