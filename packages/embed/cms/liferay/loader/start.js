// The CMS adds a version to the address of this file, not to the one below: the other parts of the script ask for exactly
// that, and under two addresses a browser runs a module twice.
import './stadtkit/stadtkit.js';
