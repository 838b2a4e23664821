/** The name of the check that no definition has to write: the office looks at who somebody is that nobody vouches for. */
export const IDENTITY_CHECK = 'identity';
