import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Country, Person } from './Country.js';
import type { Place } from './startStack.js';

const Activity = z.object({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  from: z.object({ id: z.string(), role: z.string() }),
  channelData: z.object({ question: z.string().optional(), clientActivityID: z.string().optional() }).optional(),
  suggestedActions: z.object({ actions: z.array(z.object({ value: z.string() })) }).optional(),
});
export type Activity = z.infer<typeof Activity>;
const ActivitySet = z.object({ activities: z.array(Activity), watermark: z.string() });
const Opened = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });

const patience = 45_000;

/** A person at the chat over plain Direct Line 3.0: whatever fails is tried again with the same id, as Web Chat does. */
export class Conversation {
  private constructor(
    readonly id: string,
    readonly token: string,
    readonly streamUrl: string,
    private readonly base: string,
  ) {}

  static async open(place: Place, country: Country, person: Person, assignment: string): Promise<Conversation> {
    const { token, domain } = await insistently(() => country.client(person).chat(assignment));
    const base = new URL(domain, place.url).href;
    const opened = await insistently(() => call(`${base}/conversations`, token, 'POST'));
    const { conversationId, streamUrl } = Opened.parse(opened);
    return new Conversation(conversationId, token, streamUrl, base);
  }

  /** Says something; resolves with the activity's id once the assistant has stored it. */
  async say(text: string, clientActivityID: string = randomUUID()): Promise<string> {
    const activity = { type: 'message', text, locale: 'lv-LV', from: { id: 'whoever' }, channelData: { clientActivityID } };
    const answer = await insistently(() => call(`${this.base}/conversations/${this.id}/activities`, this.token, 'POST', activity));
    return z.object({ id: z.string() }).parse(answer).id;
  }

  /** Everything said so far, oldest first. */
  async transcript(): Promise<readonly Activity[]> {
    const answer = await insistently(() => call(`${this.base}/conversations/${this.id}/activities`, this.token, 'GET'));
    return ActivitySet.parse(answer).activities;
  }

  /** What the assistant said after an activity; waits until it has said something. */
  async repliesTo(id: string): Promise<readonly Activity[]> {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const said = await this.transcript();
      const after = said.slice(said.findIndex((activity) => activity.id === id) + 1).filter(({ from }) => from.role === 'bot');
      if (after.length > 0) return after;
      await pause(40);
    }
    throw new Error(`no reply came to ${id}`);
  }

  /** Says something and waits for the answer. */
  async ask(text: string): Promise<readonly Activity[]> {
    return this.repliesTo(await this.say(text));
  }

  /** The opening words; waits for them. */
  async opening(): Promise<readonly Activity[]> {
    const until = performance.now() + patience;
    while (performance.now() < until) {
      const said = await this.transcript();
      if (said.length > 0) return said;
      await pause(40);
    }
    throw new Error('the conversation did not begin');
  }
}

/** Texts of activities in one, without the signs that keep them from being taken for markup. */
export const wordsOf = (activities: readonly Activity[]): string =>
  activities.map(({ text }) => (text ?? '').replaceAll(/\\(?=[^a-z0-9])/gi, '')).join('\n');

async function call(url: string, token: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Again and again for a while: the platform may be coming up after a kill at this very moment. */
async function insistently<T>(work: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (failure) {
      if (performance.now() > until) throw failure;
      await pause(100);
    }
  }
}
