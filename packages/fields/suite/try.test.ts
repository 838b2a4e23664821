import '../elements/text-field/stadt-text-field.js';
import { fieldSuite } from './field-suite.js';

await fieldSuite(new URL('../elements/text-field/text-field.md', import.meta.url));
