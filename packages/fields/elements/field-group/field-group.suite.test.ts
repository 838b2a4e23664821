import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./field-group.md', import.meta.url));
