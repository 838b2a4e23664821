import { fieldSuite } from '../../suite/field-suite.js';

await fieldSuite(new URL('./combobox-field.md', import.meta.url));
