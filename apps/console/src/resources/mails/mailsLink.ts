/** The outbox, filtered by an address. */
export const mailsLink = (email: string): string =>
  `/mails?${new URLSearchParams({ filter: JSON.stringify({ q: email }), sort: 'createdAt', order: 'DESC', page: '1', perPage: '25' }).toString()}`;
