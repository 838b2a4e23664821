import city from '../cities/musterstadt.json' with { type: 'json' };

/** Musterstadt does not exist: a city for trying things out. Its amounts are invented. */
export const musterstadt = city;
