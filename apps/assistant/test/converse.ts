import type { Desk } from '../src/api/Desk.js';
import { freshState, type DialogState } from '../src/dialogs/DialogState.js';
import type { Say } from '../src/dialogs/Say.js';
import { startConversation } from '../src/dialogs/startConversation.js';
import { takeTurn } from '../src/dialogs/takeTurn.js';

/** A person at the chat: says things and keeps what came back, with the state stored and read as JSON as in the database. */
export class Person {
  state: DialogState = freshState;
  heard: readonly Say[] = [];

  constructor(
    private readonly desk: Desk,
    public locale: 'lv' | 'en' = 'lv',
  ) {}

  async opens(first = true): Promise<string> {
    return this.keep(await startConversation({ state: this.state, locale: this.locale, desk: this.desk }, first));
  }

  async says(reply: string): Promise<string> {
    return this.keep(await takeTurn({ state: this.state, locale: this.locale, desk: this.desk }, reply));
  }

  /** Code of the question waiting for an answer. */
  get asked(): string | undefined {
    return this.state.asked?.question;
  }

  private keep(outcome: Awaited<ReturnType<typeof takeTurn>>): string {
    this.state = JSON.parse(JSON.stringify(outcome.state));
    this.locale = outcome.locale;
    this.heard = outcome.says;
    return outcome.says.map(({ text }) => text.replaceAll(/\\(?=[^a-z0-9])/gi, '')).join('\n---\n');
  }
}
