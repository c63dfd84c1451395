import type { StaffRole, TeamRole } from '@e-index/contracts';

/** `anyone` is whoever asks, also without signing in; `person` whoever is signed in. */
export type Role = StaffRole | TeamRole | 'anyone' | 'person';

/** To which things the role may do it: all of them, those of the body a ministry observes and its sector, or its own (team, record). */
export type Relation = 'any' | 'sector' | 'own';

/** Who may do what to which. What no row names is refused. */
export const permissions = {
  'me.read': { person: 'own' },
  'me.change': { person: 'own' },

  'assignment.list': { administrator: 'any', support: 'any', observer: 'sector' },
  'assignment.read': { administrator: 'any', support: 'any', observer: 'sector', lead: 'own', contributor: 'own', signer: 'own' },
  'assignment.follow': { administrator: 'any', support: 'any', observer: 'sector', lead: 'own', contributor: 'own', signer: 'own' },
  'assignment.move': { lead: 'own', contributor: 'own', signer: 'own' },
  'assignment.chat': { lead: 'own', contributor: 'own', signer: 'own' },
  'assignment.invite': { administrator: 'any', support: 'any', lead: 'own' },
  'assignment.submit': { lead: 'own', signer: 'own' },
  'assignment.reopen': { administrator: 'any', support: 'any' },
  'answer.read': { administrator: 'any', support: 'any', observer: 'sector', lead: 'own', contributor: 'own', signer: 'own' },
  'answer.save': { lead: 'own', contributor: 'own', signer: 'own' },

  'organisation.read': { anyone: 'any' },
  'methodology.read-published': { anyone: 'any' },
  'methodology.read-draft': { administrator: 'any', methodologist: 'any' },
  'methodology.edit': { administrator: 'any', methodologist: 'any' },
  'methodology.review': { administrator: 'any', methodologist: 'any' },
  'methodology.publish': { administrator: 'any' },
  'methodology.retire': { administrator: 'any' },
  'methodology.discard': { administrator: 'any', methodologist: 'any' },
  'methodology.rehearse': { administrator: 'any', methodologist: 'any' },
  'population.read': { administrator: 'any', methodologist: 'any', support: 'any', expert: 'any', observer: 'any' },
  'population.close': { administrator: 'any' },
  'scoring.start': { administrator: 'any', methodologist: 'any' },
  'scoring.read': { administrator: 'any', methodologist: 'any', support: 'any', expert: 'any', observer: 'sector' },
  'scoring.read-responses': { administrator: 'any', methodologist: 'any' },
  'publication.create': { administrator: 'any' },
  'publication.read': { anyone: 'any' },
  'mail.read': { administrator: 'any', support: 'any' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Role, Relation>>>>>;

export type Action = keyof typeof permissions;
