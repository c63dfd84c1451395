import { expect, it } from 'vitest';
import { isOffered } from './permissions.js';

const as = (...roles: readonly ('administrator' | 'methodologist' | 'support' | 'expert' | 'observer')[]) =>
  roles.map((role) => ({ role, organisation: null }));

it.each([
  ['the administrator closes, scores and publishes', as('administrator'), [true, true, true]],
  ['a methodologist scores alone', as('methodologist'), [false, true, false]],
  ['support does none of it', as('support'), [false, false, false]],
  ['two roles are worth both', as('support', 'methodologist'), [false, true, false]],
  ['somebody without a role does none of it', as(), [false, false, false]],
] as const)('%s', (_title, roles, expected) => {
  expect(['close', 'score', 'publish'].map((name) => isOffered(roles, name))).toEqual(expected);
});

it('the outbox is offered to administrator and support, and what is not in the table to nobody', () => {
  expect(isOffered(as('support'), 'mails')).toBe(true);
  expect(isOffered(as('observer'), 'mails')).toBe(false);
  expect(isOffered(as('administrator'), 'constructor')).toBe(false);
});

it('a methodologist writes methodologies; publishing, retiring and deleting them is the administrator’s', () => {
  const offered = (role: 'administrator' | 'methodologist' | 'support') =>
    ['edit-methodology', 'release-methodology'].map((name) => isOffered(as(role), name));
  expect([offered('administrator'), offered('methodologist'), offered('support')]).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});
