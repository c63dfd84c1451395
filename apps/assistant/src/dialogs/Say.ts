/** One message of the conversation, before any channel's shape. Markdown is allowed in `text`; texts of people go through `plain`. */
export interface Say {
  readonly text: string;
  /** Answers offered as buttons; pressing one says its text. */
  readonly choices?: readonly string[];
  /** The question this message asks: lets the page move its own current question along. */
  readonly question?: string;
}

export interface TurnOutcome<State> {
  readonly says: readonly Say[];
  readonly state: State;
  /** Changes when the person asked for the other language. */
  readonly locale: 'lv' | 'en';
}

/** A text shown as it is: nothing in it is taken for markup. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+!|<>~&-]/g, (sign) => `\\${sign}`);
