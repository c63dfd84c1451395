/** Id of the body that draft methodologies are tried out as. No registry entry can have it (an underscore is in no slug), and no list shows it. */
export const rehearsalBody = 'rehearsal_body';
