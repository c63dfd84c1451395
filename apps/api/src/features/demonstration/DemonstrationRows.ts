import type { Contact, LocalText, Progress, RoundStage, StaffRole, TeamRole } from '@e-index/contracts';
import type { Answer, DraftNode } from '@e-index/core';
import type { SeedOrganisation } from '@e-index/seed';
import type { VersionFacts } from '../methodologies/versionFacts.js';

export interface VersionRow {
  readonly methodologyId: string;
  readonly version: string;
  readonly title: LocalText;
  readonly canonical: string;
  readonly sha256: string;
  readonly publishedAt: Date;
}

/** A version that somebody has begun. */
export interface DraftSeed {
  /** The id of the methodology whose version written here it was started from. */
  readonly basedOn: string;
  /** The id of the person who works on it. */
  readonly editor: string;
  readonly revision: number;
  readonly nodes: readonly DraftNode[];
  readonly facts: VersionFacts;
}

export interface AssignmentSeed {
  readonly id: string;
  readonly organisationId: string;
  readonly attributes: { readonly kind: string; readonly groups: Readonly<Record<string, string>> };
  readonly state: 'not_started' | 'in_progress' | 'submitted' | 'returned';
  readonly progress: Progress;
  readonly lastActivityAt: Date | null;
  readonly lastQuestion: string | null;
  readonly submittedAt: Date | null;
  readonly returnedReason: string | null;
  readonly answers: readonly Answer[];
}

export interface PopulationSeed {
  readonly id: string;
  readonly population: string;
  readonly title: LocalText;
  /** The methodology's id; all populations answer under the versions written here. */
  readonly methodologyId: string;
  readonly stage: RoundStage;
  /** YYYY-MM-DD */
  readonly deadline: string;
  readonly contact: Contact;
  readonly closedAt: Date | null;
  readonly assignments: readonly AssignmentSeed[];
}

export interface RoundSeed {
  readonly id: string;
  readonly title: LocalText;
  readonly referenceYear: number;
  /** YYYY-MM-DD */
  readonly opensOn: string;
  readonly populations: readonly PopulationSeed[];
}

export interface PersonSeed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What the list of accounts says about them. */
  readonly role: string;
  readonly staff: { readonly role: StaffRole; readonly organisation: string | null } | null;
  /** The team of this body's questionnaire in the open round. */
  readonly team: { readonly organisation: string; readonly role: TeamRole } | null;
}

/** All that a demonstration begins with, written at once or not at all. */
export interface DemonstrationCountry {
  readonly organisations: readonly SeedOrganisation[];
  readonly versions: readonly VersionRow[];
  readonly drafts: readonly DraftSeed[];
  readonly rounds: readonly RoundSeed[];
  /** The id of the round in which the people's teams work. */
  readonly openRound: string;
  readonly people: readonly PersonSeed[];
}
