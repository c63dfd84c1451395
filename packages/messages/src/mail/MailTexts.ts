/** What each kind of mail is told. Dates come in as finished text of the mail's language, as formatDeadline gives it. */
export interface MailParams {
  readonly invitation: { readonly body: string; readonly round: string; readonly until: string; readonly link: string };
  readonly 'magic-link': { readonly link: string; readonly minutes: number };
  readonly receipt: {
    readonly body: string;
    readonly round: string;
    readonly at: string;
    readonly answered: number;
    readonly asked: number;
    readonly link: string;
  };
  readonly 'password-reset': { readonly link: string; readonly minutes: number };
}

export type MailKind = keyof MailParams;

/** A mail before it is laid out: paragraphs, and one link with the words that stand on it. */
export interface MailText {
  readonly subject: string;
  readonly before: readonly string[];
  readonly action: { readonly label: string; readonly link: string };
  readonly after: readonly string[];
}

export type MailTexts = { readonly [Kind in MailKind]: (params: MailParams[Kind]) => MailText };
