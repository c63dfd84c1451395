import { StaffRole, TeamRole } from '@e-index/contracts';
import { describe, expect, test } from 'vitest';
import { isAllowed, type Standing } from './isAllowed.js';
import { permissions, type Action } from './permissions.js';

const nobody: Standing = { signedIn: false, staff: [], team: null, observed: false };
const staff = (role: StaffRole, observed = false): Standing => ({ ...nobody, signedIn: true, staff: [role], observed });
const team = (role: TeamRole): Standing => ({ ...nobody, signedIn: true, team: role });

/** Who is let through, in the order: public, a person, the staff roles (observer outside and inside the sector), the team roles. */
const standings: Readonly<Record<string, Standing>> = {
  public: nobody,
  person: { ...nobody, signedIn: true },
  administrator: staff('administrator'),
  methodologist: staff('methodologist'),
  support: staff('support'),
  expert: staff('expert'),
  'observer elsewhere': staff('observer'),
  'observer of the sector': staff('observer', true),
  lead: team('lead'),
  contributor: team('contributor'),
  signer: team('signer'),
};
const signedIn = Object.keys(standings).filter((name) => name !== 'public');
const everybody = Object.keys(standings);
const members = ['lead', 'contributor', 'signer'];

const expected: Readonly<Record<Action, readonly string[]>> = {
  'me.read': signedIn,
  'me.change': signedIn,
  'assignment.list': ['administrator', 'support', 'observer of the sector'],
  'assignment.read': ['administrator', 'support', 'observer of the sector', ...members],
  'assignment.follow': ['administrator', 'support', 'observer of the sector', ...members],
  'assignment.move': members,
  'assignment.chat': members,
  'assignment.invite': ['administrator', 'support', 'lead'],
  'assignment.submit': ['lead', 'signer'],
  'assignment.reopen': ['administrator', 'support'],
  'answer.read': ['administrator', 'support', 'observer of the sector', ...members],
  'answer.save': members,
  'organisation.read': everybody,
  'methodology.read-published': everybody,
  'methodology.read-draft': ['administrator', 'methodologist'],
  'methodology.edit': ['administrator', 'methodologist'],
  'methodology.review': ['administrator', 'methodologist'],
  'methodology.publish': ['administrator'],
  'methodology.retire': ['administrator'],
  'methodology.discard': ['administrator', 'methodologist'],
  'methodology.rehearse': ['administrator', 'methodologist'],
  'population.read': ['administrator', 'methodologist', 'support', 'expert', 'observer elsewhere', 'observer of the sector'],
  'population.close': ['administrator'],
  'scoring.start': ['administrator', 'methodologist'],
  'scoring.read': ['administrator', 'methodologist', 'support', 'expert', 'observer of the sector'],
  'scoring.read-responses': ['administrator', 'methodologist'],
  'publication.create': ['administrator'],
  'publication.read': everybody,
  'mail.read': ['administrator', 'support'],
};

describe('the table of permissions', () => {
  test('has a row of this test for every action', () => {
    expect(Object.keys(expected).toSorted()).toEqual(Object.keys(permissions).toSorted());
  });

  for (const action of Object.keys(permissions) as Action[])
    test(`${action} is for ${expected[action].join(', ')} and nobody else`, () => {
      expect(everybody.filter((name) => isAllowed(action, standings[name] ?? nobody))).toEqual(
        everybody.filter((name) => expected[action].includes(name)),
      );
    });
});
