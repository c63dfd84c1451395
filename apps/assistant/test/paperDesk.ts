import type { Answer, Assignment } from '@e-index/contracts';
import {
  compileQuestionnaire,
  type DraftAnswer,
  draftAnswerOf,
  draftOf,
  isComplete,
  mergeAnswer,
  type Methodology,
  nextStep,
  progress,
  validateAnswer,
} from '@e-index/core';
import type { Desk, SaveOutcome, View } from '../src/api/Desk.js';

/** A desk without a server: the api's rules on a draft in memory, so that a transcript needs nothing but core. */
export class PaperDesk implements Desk {
  readonly answers = new Map<string, Answer>();
  position: string | null;
  open = true;
  submitted = false;

  constructor(
    private readonly methodology: Methodology,
    readonly attributes: { readonly kind?: string; readonly groups: Record<string, string> } = { kind: 'municipality', groups: {} },
    readonly maySubmit = true,
  ) {
    this.position = nextStep(this.questionnaire(), new Map())?.code ?? null;
  }

  view(): Promise<View> {
    const questionnaire = this.questionnaire();
    const view = { methodology: this.methodology, questionnaire, answers: new Map(this.answers) };
    const tally = progress(questionnaire, draftOf(this.answers.values()));
    return Promise.resolve({ ...view, assignment: this.assignment(tally) });
  }

  refresh(): Promise<View> {
    return this.view();
  }

  async save(question: string, incoming: DraftAnswer, expectedRevision: number): Promise<SaveOutcome> {
    const step = this.questionnaire().byCode.get(question);
    if (!step) throw new Error(`no question ${question}`);
    const current = this.answers.get(question);
    if ((current?.revision ?? 0) !== expectedRevision && current) return { status: 'conflict', current };
    const answer = mergeAnswer(step.question, draftAnswerOf(current), incoming);
    const fault = validateAnswer(step.question, answer);
    if (fault) throw new Error(`the conversation saved a faulty value: ${fault.code}`);
    const stored = this.store(question, answer, 'Anna');
    const view = await this.view();
    const next = isComplete(step.question, answer) ? nextStep(view.questionnaire, draftOf(view.answers.values()), question) : step;
    this.position = next?.code ?? null;
    return { status: 'saved', saved: { answer: stored, progress: view.assignment.progress, next: this.position, sequence: '1' } };
  }

  /** Somebody else answers. */
  store(question: string, answer: DraftAnswer, by: string): Answer {
    const stored: Answer = {
      question,
      source: 'self',
      value: 'value' in answer ? answer.value : null,
      notApplicable: 'notApplicable' in answer ? answer.notApplicable : null,
      notTested: null,
      note: null,
      revision: (this.answers.get(question)?.revision ?? 0) + 1,
      updatedBy: { id: by, name: by },
      updatedAt: '2026-11-22T10:00:00.000Z',
    };
    this.answers.set(question, stored);
    return stored;
  }

  moveTo(question: string): Promise<void> {
    this.position = question;
    return Promise.resolve();
  }

  submit() {
    this.submitted = true;
    this.open = false;
    return Promise.resolve({ status: 'submitted' as const, assignment: this.assignment(undefined) });
  }

  private questionnaire() {
    return compileQuestionnaire(this.methodology, this.attributes);
  }

  private assignment(tally: ReturnType<typeof progress> | undefined): Assignment {
    const none = { answered: 0, asked: 0, share: 1, sections: [], items: [], missing: [], pointsMissing: 0 };
    return {
      id: 'a1',
      organisation: { id: 'lv-cesu-novads-2021', name: { lv: 'Cēsu novads', en: 'Cēsis municipality' } },
      population: {
        id: '2026-municipalities',
        title: { lv: '2026. gada kārta', en: 'Round of 2026' },
        referenceYear: 2025,
        demonstration: true,
        rehearsal: false,
      },
      methodology: { versionId: 'v', id: this.methodology.id, version: this.methodology.version },
      attributes: this.attributes,
      state: this.submitted ? 'submitted' : 'in_progress',
      open: this.open,
      closedBecause: this.open ? null : 'submitted',
      deadline: '2026-12-18',
      contact: {
        name: { lv: 'Atbalsts', en: 'Support' },
        email: 'atbalsts@e-indekss.example',
        phone: '+371 00000000',
        hours: { lv: '', en: '' },
      },
      team: [],
      may: { answer: this.open, submit: this.maySubmit, invite: false, reopen: false },
      progress: structuredClone(tally ?? none) as Assignment['progress'],
      position: this.position,
      sequence: '0',
      submittedAt: this.submitted ? '2026-11-22T10:00:00.000Z' : null,
      submittedBy: null,
      returnedReason: null,
    };
  }
}
