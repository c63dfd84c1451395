import type { Locale } from '@e-index/contracts';
import { mail, type MailKind, type MailParams } from '@e-index/messages';

/** A mail that has its words and waits to be stored. */
export interface NewMail {
  readonly kind: string;
  readonly recipient: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The words of a mail to one person in their language. */
export const composeMail = <K extends MailKind>(kind: K, params: MailParams[K], recipient: string, locale: Locale): NewMail => ({
  kind,
  recipient,
  locale,
  ...mail(kind, params, locale),
});
