/**
 * The shape of a methodology as it is written down, defaults left out (docs/formats/INTERCHANGE.md).
 * Narrower than the format in one point: every text has Latvian and English.
 */
export interface Text {
  readonly lv: string;
  readonly en: string;
}

export interface Synonyms {
  readonly lv: readonly string[];
  readonly en: readonly string[];
}

export interface Option {
  readonly code: string;
  readonly text: Text;
  /** 0..1 */
  readonly score: number;
  readonly exclusive?: boolean;
  readonly synonyms?: Synonyms;
}

export interface Row {
  readonly code: string;
  readonly text: Text;
  readonly weight?: number;
  readonly synonyms?: Synonyms;
}

export interface Column {
  readonly code: string;
  readonly text: Text;
  /** 0..1; null: the row does not apply */
  readonly score: number | null;
  readonly synonyms?: Synonyms;
}

export interface Reason {
  readonly code: string;
  readonly text: Text;
}

export type Scoring =
  | { readonly rule: 'linear'; readonly zero: number; readonly full: number; readonly range?: readonly [number, number] }
  | { readonly rule: 'bands'; readonly bands: readonly { readonly from: number; readonly score: number }[] }
  | { readonly rule: 'none' };

export type Answer =
  | { readonly type: 'single'; readonly options: readonly Option[] }
  | { readonly type: 'multiple'; readonly options: readonly Option[] }
  | {
      readonly type: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly integer?: boolean;
      readonly unit?: Text;
      readonly scoring: Scoring;
    }
  | { readonly type: 'share'; readonly scoring?: Scoring }
  | {
      readonly type: 'counts';
      readonly rows: readonly Row[];
      readonly share: readonly string[];
      readonly basis: 'rows' | 'declared';
      readonly scoring?: Scoring;
    }
  | { readonly type: 'table'; readonly rows: readonly Row[]; readonly columns: readonly Column[] }
  | { readonly type: 'text'; readonly maxLength?: number };

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly below: number }
  | { readonly question: string; readonly answered: boolean }
  | { readonly organisation: Readonly<Record<string, readonly string[]>> };

export type AdviceCase =
  | { readonly is: string }
  | { readonly lacks: string }
  | { readonly row: string; readonly is: string }
  | { readonly scoreBelow: number }
  | { readonly notApplicable: string }
  | Readonly<Record<string, never>>;

export interface Recommendation {
  readonly for: AdviceCase;
  readonly text: Text;
}

export type Source = 'self' | 'expert' | 'automated';

export interface Question {
  readonly code: string;
  readonly text: Text;
  readonly help?: Text;
  readonly why?: Text;
  readonly example?: Text;
  readonly weight: number;
  readonly weightByKind?: Readonly<Record<string, number>>;
  readonly sources?: readonly Source[];
  readonly appliesTo?: Readonly<Record<string, readonly string[]>>;
  readonly visibleIf?: Condition;
  readonly whenHidden?: 'exclude' | 'zero';
  readonly notApplicable?: readonly Reason[];
  readonly answer: Answer;
  readonly item?: { readonly code: string; readonly title: Text };
  readonly expected?: { readonly min: number; readonly max: number };
  readonly evidence?: { readonly required: boolean; readonly text: Text };
  readonly effort?: number;
  readonly recommendations?: readonly Recommendation[];
  readonly previous?: {
    readonly question: string;
    readonly comparable: boolean;
    readonly relation?: 'same' | 'reworded' | 'split' | 'merged';
    readonly also?: readonly string[];
  };
}

export interface Topic {
  readonly code: string;
  readonly title: Text;
  readonly description?: Text;
  readonly weight?: number | 'points';
  readonly weightByKind?: Readonly<Record<string, number | 'points'>>;
  readonly questions: readonly Question[];
}

export interface Section {
  readonly code: string;
  readonly title: Text;
  readonly description?: Text;
  readonly scored?: boolean;
  readonly weight?: number | 'points';
  readonly weightByKind?: Readonly<Record<string, number | 'points'>>;
  readonly topics: readonly Topic[];
}
