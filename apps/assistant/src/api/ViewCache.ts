import type { Answer, Assignment, Client } from '@e-index/contracts';
import { compileQuestionnaire, readMethodologyValue, type Methodology } from '@e-index/core';
import type { View } from './Desk.js';

const viewsKept = 2000;

/**
 * Views by person and assignment, and the immutable methodologies behind them. A view is brought up to date by each save
 * through this process; where the api's sequence shows that something else happened too, it is dropped and read again.
 */
export class ViewCache {
  private readonly methodologies = new Map<string, Promise<Methodology>>();
  private readonly views = new Map<string, View>();

  get(key: string): View | undefined {
    return this.views.get(key);
  }

  async load(key: string, client: Client, assignmentId: string): Promise<View> {
    const [assignment, answers] = await Promise.all([client.assignment(assignmentId), client.answers(assignmentId)]);
    const methodology = await this.methodology(client, assignment);
    const view = {
      assignment,
      methodology,
      questionnaire: compileQuestionnaire(methodology, assignment.attributes),
      answers: new Map(answers.items.filter(({ source }) => source === 'self').map((answer) => [answer.question, answer])),
    };
    this.keep(key, view);
    return view;
  }

  /** Takes one saved answer over, if it is the very next thing that happened; else forgets the view. */
  saved(key: string, answer: Answer, sequence: string, progress: Assignment['progress'], next: string | null): void {
    const view = this.views.get(key);
    if (!view) return;
    if (BigInt(view.assignment.sequence) + 1n !== BigInt(sequence)) {
      this.views.delete(key);
      return;
    }
    const answers = new Map(view.answers).set(answer.question, answer);
    this.keep(key, { ...view, answers, assignment: { ...view.assignment, sequence, progress, position: next } });
  }

  forget(key: string): void {
    this.views.delete(key);
  }

  private keep(key: string, view: View): void {
    this.views.delete(key);
    this.views.set(key, view);
    const oldest = this.views.keys().next();
    if (this.views.size > viewsKept && !oldest.done) this.views.delete(oldest.value);
  }

  private methodology(client: Client, { methodology: { versionId } }: Assignment): Promise<Methodology> {
    const known = this.methodologies.get(versionId);
    if (known) return known;
    const loading = readPublished(client, versionId);
    this.methodologies.set(versionId, loading);
    loading.catch(() => this.methodologies.delete(versionId));
    return loading;
  }
}

const readPublished = async (client: Client, versionId: string): Promise<Methodology> => {
  const parsed = readMethodologyValue((await client.methodology(versionId)).document);
  if (!parsed.ok) throw new Error(`the published methodology ${versionId} is faulty`);
  return parsed.value;
};
