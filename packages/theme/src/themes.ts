import type { Theme } from './theme.js';
import { auental } from './themes/auental.js';
import { goldhafen } from './themes/goldhafen.js';
import { kern } from './themes/kern.js';
import { rotmuehl } from './themes/rotmuehl.js';
import { stadtkit } from './themes/stadtkit.js';

/** The themes that come with Stadtkit: its own, that of KERN, and three invented cities with quite different brands. */
export const themes: readonly Theme[] = [stadtkit, kern, rotmuehl, auental, goldhafen];
