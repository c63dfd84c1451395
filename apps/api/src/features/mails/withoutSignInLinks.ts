/** A mail's text with the secret of every sign-in link taken out: whoever reads the outbox must not be able to sign in as its recipients. */
export const withoutSignInLinks = (text: string): string => text.replace(/([?&]token=)[^&\s]+/g, '$1…');
