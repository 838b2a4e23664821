import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./choice-group.md', import.meta.url));
