import { expect, test } from 'vitest';
import { pairHandlers } from './pairHandlers.js';

const scoring = { name: 'score-population' };
const mail = { name: 'send-mail' };

test('each job has its handler', () => {
  const handler = { definition: mail };
  expect(pairHandlers([mail], [handler]).get('send-mail')).toBe(handler);
});

test('a job without a handler stops the start', () => {
  expect(() => pairHandlers([mail, scoring], [{ definition: mail }])).toThrow('job score-population has no handler');
});

test('a job with two handlers stops the start', () => {
  expect(() => pairHandlers([mail], [{ definition: mail }, { definition: mail }])).toThrow('job send-mail has two handlers');
});

test('a name given to two jobs stops the start', () => {
  expect(() => pairHandlers([mail, { name: 'send-mail' }], [{ definition: mail }])).toThrow('job send-mail is defined twice');
});
