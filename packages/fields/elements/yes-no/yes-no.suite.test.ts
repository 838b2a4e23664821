import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./yes-no.md', import.meta.url));
