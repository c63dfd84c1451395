import { expect, it } from 'vitest';
import { attributeName } from './attributeName.js';
import { groupName } from './groupName.js';
import { kindName } from './kindName.js';

it('a kind has its name for one body, for all of them and for what they are given', () => {
  expect(kindName('independent', 'lv')).toBe('neatkarīga iestāde');
  expect(kindName('independent', 'lv', 'many')).toBe('neatkarīgās iestādes');
  expect(kindName('independent', 'lv', 'toMany')).toBe('neatkarīgajām iestādēm');
  expect(kindName('soe', 'en', 'toMany')).toBe('state-owned companies');
});

it('a group of a kind is called by its bodies, another one by its value', () => {
  expect(groupName('kind', 'municipality', 'lv')).toBe('pašvaldības');
  expect(groupName('region', 'riga', 'lv')).toBe('Rīga');
  expect(groupName('tier', 'local', 'en')).toBe('centres of local importance');
  expect(attributeName('region', 'lv')).toBe('Plānošanas reģions');
});

it('what another country calls its groups keeps its code, also where every object knows the word', () => {
  expect(kindName('constructor', 'lv')).toBe('constructor');
  expect(attributeName('toString', 'en')).toBe('toString');
  expect(groupName('size', 'valueOf', 'en')).toBe('valueOf');
});
