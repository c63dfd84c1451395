/** A person's conversation about one questionnaire. `state` is the assistant's own JSON; `sequence` is the Direct Line watermark. */
export interface StoredConversation {
  readonly id: string;
  readonly assignmentId: string;
  readonly userId: string;
  readonly locale: string;
  readonly state: unknown;
  /** Grows with every finished turn. */
  readonly version: number;
  readonly sequence: number;
}

/** One activity of a conversation, in the order of `sequence` (from 1, without gaps). */
export interface StoredActivity {
  readonly id: string;
  readonly sequence: number;
  readonly fromRole: 'user' | 'bot';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: string;
}

export interface ReceivedActivity {
  readonly activity: StoredActivity;
  /** The same clientActivityId was stored before: nothing was added. */
  readonly repeated: boolean;
}

export interface FinishedTurn {
  readonly conversationId: string;
  /** The version the turn started from. */
  readonly version: number;
  /** The person's activity that the turn answered. */
  readonly activityId: string;
  readonly replies: readonly Readonly<Record<string, unknown>>[];
  readonly state: unknown;
  readonly locale: string;
}

/** Conversations and their activities in PostgreSQL: what was said survives every process. */
export interface ConversationStore {
  find(id: string): Promise<StoredConversation | undefined>;
  /** Stores what a person sent. A repeated clientActivityId returns what is stored already. Undefined: no such conversation. */
  receive(
    conversationId: string,
    clientActivityId: string | null,
    payload: Readonly<Record<string, unknown>>,
  ): Promise<ReceivedActivity | undefined>;
  /** The oldest activity of a person whose turn is not finished, with the conversation as it is now. */
  nextTurn(conversationId: string): Promise<{ readonly conversation: StoredConversation; readonly activity: StoredActivity } | undefined>;
  /**
   * Ends a turn in one transaction: replies stored, state and locale kept, the activity marked. `stale` when another process
   * finished a turn of this conversation meanwhile: nothing was written, and the turn has to be taken afresh.
   */
  finishTurn(turn: FinishedTurn): Promise<readonly StoredActivity[] | 'stale'>;
  /** Activities after a watermark, oldest first. */
  activitiesAfter(conversationId: string, sequence: number): Promise<readonly StoredActivity[]>;
  /** Conversations with an unfinished turn: taken up again at start. */
  unfinished(): Promise<readonly string[]>;
  /** Rings with the conversation's id whenever activities were added, by whichever process; '*' after a lost connection. */
  listen(ring: (conversationId: string) => void): Promise<void>;
  close(): Promise<void>;
}
