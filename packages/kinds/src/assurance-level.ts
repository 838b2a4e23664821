/** How sure one can be of an identity (eIDAS regulation, article 8; `none`: typed by the person). */
export type AssuranceLevel = 'none' | 'low' | 'substantial' | 'high';

/** From nothing to most. */
export const assuranceLevels: readonly AssuranceLevel[] = ['none', 'low', 'substantial', 'high'];

/** Whether a level is at least another one. */
export const reaches = (level: AssuranceLevel, least: AssuranceLevel): boolean =>
  assuranceLevels.indexOf(level) >= assuranceLevels.indexOf(least);
