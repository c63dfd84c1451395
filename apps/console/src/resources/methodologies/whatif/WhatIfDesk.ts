import {
  adaptResponses,
  explainMove,
  prepareWhatIf,
  questionsOf,
  readMethodologyValue,
  readResponsesValue,
  recompute,
  type Contribution,
  type Methodology,
  type Organisation,
  type Prepared,
  type Standing,
  type Text,
  type WhatIf,
} from '@e-index/core';

export type Levels = Methodology['levels'];

/** A question as a reader knows it. */
export interface NamedQuestion {
  readonly code: string;
  readonly text: Text;
}

/** What of a round stays the same for all drafts; arrays are in the order of the bodies. */
export interface WhatIfBase {
  readonly bodies: readonly Pick<Organisation, 'id' | 'name' | 'kind'>[];
  readonly before: Standing;
  readonly levels: Levels;
}

/** What a draft makes of it. */
export interface WhatIfOutcome extends Pick<WhatIf, 'after' | 'compared' | 'notCompared' | 'levelMoves' | 'movers' | 'correlation'> {
  readonly levels: Levels;
  readonly kept: number;
  readonly notAsked: readonly NamedQuestion[];
  readonly dropped: readonly { readonly question: NamedQuestion; readonly answers: number }[];
  readonly left: readonly NamedQuestion[];
}

export interface NamedContribution extends Contribution {
  readonly text: Text;
}

/** Documents from which the command line gives the numbers that are shown. */
export interface WhatIfFiles {
  readonly name: string;
  readonly methodology: string;
  readonly responses: string;
}

/** `faults`: how many the document has. */
export type Recomputed = { readonly ok: true; readonly outcome: WhatIfOutcome } | { readonly ok: false; readonly faults: number };
export type DeskOpening =
  { readonly ok: true; readonly desk: WhatIfDesk; readonly base: WhatIfBase } | { readonly ok: false; readonly faults: number };

/** A round under ever new states of a draft: answers are for the last state that had no faults. */
export class WhatIfDesk {
  private readonly prepared: Prepared;
  private last: { readonly draft: Methodology; readonly whatIf: WhatIf } | null = null;

  private constructor(prepared: Prepared) {
    this.prepared = prepared;
  }

  /** @param methodology the document under which the round was scored */
  static open(methodology: unknown, responses: unknown): DeskOpening {
    const under = readMethodologyValue(methodology);
    if (!under.ok) return { ok: false, faults: under.faults.length };
    const given = readResponsesValue(responses, under.value);
    if (!given.ok) return { ok: false, faults: given.faults.length };
    const prepared = prepareWhatIf(under.value, given.value);
    const bodies = given.value.organisations.map(({ id, name, kind }) => (kind === undefined ? { id, name } : { id, name, kind }));
    const base = { bodies, before: prepared.base.standing, levels: under.value.levels };
    return { ok: true, desk: new WhatIfDesk(prepared), base };
  }

  recompute(document: unknown): Recomputed {
    const read = readMethodologyValue(document);
    if (!read.ok) return { ok: false, faults: read.faults.length };
    const draft = read.value;
    const whatIf = recompute(this.prepared, draft, this.last === null ? {} : { last: this.last.whatIf });
    this.last = { draft, whatIf };
    const { after, compared, notCompared, levelMoves, movers, correlation, adaptation } = whatIf;
    const asked = namesIn(draft);
    return {
      ok: true,
      outcome: {
        after,
        compared,
        notCompared,
        levelMoves,
        movers,
        correlation,
        levels: draft.levels,
        kept: adaptation.kept,
        notAsked: adaptation.notAsked.map((code) => named(asked, code)),
        dropped: adaptation.dropped.map(({ question, answers }) => ({ question: named(asked, question), answers })),
        left: adaptation.left.map((code) => named(this.namesBefore(), code)),
      },
    };
  }

  /** Why a body moved; empty before the first faultless draft. */
  explain(body: string): readonly NamedContribution[] {
    if (this.last === null) return [];
    const { draft, whatIf } = this.last;
    const texts = new Map([...this.namesBefore(), ...namesIn(draft)]);
    return explainMove(this.prepared, whatIf, body).map((part) => ({ ...part, text: texts.get(part.question) ?? {} }));
  }

  /** Null before the first faultless draft. */
  files(): WhatIfFiles | null {
    if (this.last === null) return null;
    const { encoded } = this.prepared.base;
    const { draft } = this.last;
    const { responses } = adaptResponses(encoded.methodology, draft, this.prepared.responses, encoded);
    return { name: `${draft.id}-${draft.version}`, methodology: JSON.stringify(draft, null, 2), responses: JSON.stringify(responses) };
  }

  private namesBefore(): ReadonlyMap<string, Text> {
    return namesIn(this.prepared.base.encoded.methodology);
  }
}

const namesIn = (methodology: Methodology): ReadonlyMap<string, Text> =>
  new Map(questionsOf(methodology).map(({ question }) => [question.code, question.text]));

const named = (names: ReadonlyMap<string, Text>, code: string): NamedQuestion => ({ code, text: names.get(code) ?? {} });
