import { expect, test } from 'vitest';
import { readSettings } from '../start/readSettings.mjs';

test('without any environment it is a demonstration on port 3000 with a database of its own', () => {
  expect(readSettings({})).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', databaseUrl: undefined, demonstration: true });
});

test('with a database of somebody else every secret has to be given, and the missing ones are named', () => {
  expect(readSettings({ DATABASE_URL: 'postgresql://db/x', AUTH_SECRET: 'a' })).toEqual({
    fault:
      'With DATABASE_URL every secret has to be given: SERVICE_SECRET, DIRECT_LINE_SECRET missing. (EINDEX_DEMO=1 makes a demonstration that invents them.)',
  });
  expect(readSettings({ DATABASE_URL: 'postgresql://db/x', AUTH_SECRET: 'a', SERVICE_SECRET: 'b', DIRECT_LINE_SECRET: 'c' })).toMatchObject(
    { databaseUrl: 'postgresql://db/x', demonstration: false },
  );
});

test('EINDEX_DEMO=1 makes a demonstration in an empty database of somebody else', () => {
  expect(readSettings({ DATABASE_URL: 'postgresql://db/x', EINDEX_DEMO: '1' })).toMatchObject({ demonstration: true });
});

test.each(['abc', '0', '65536', '80.5'])('the port %s is refused with what it should be', (port) => {
  expect(readSettings({ PORT: port })).toEqual({
    fault: `PORT is "${port}"; it has to be a number from 1 to 65535, as in PORT=3100 npm start.`,
  });
});

test('the public address is the one given, not the local one', () => {
  expect(readSettings({ PORT: '8080', PUBLIC_URL: 'https://indekss.example.lv' })).toMatchObject({
    port: 8080,
    publicUrl: 'https://indekss.example.lv',
  });
});
