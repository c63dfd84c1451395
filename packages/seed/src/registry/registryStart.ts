/**
 * The day from which the registry vouches for names, kinds and parents of state bodies: the first of the reference year of the
 * round of 2021. Older founding dates are not researched, so such bodies carry no `establishedOn`.
 */
export const registryStart = '2020-01-01';
