import { describe, expect, it } from 'vitest';
import { addDays } from './addDays.js';
import { openRound } from './openRound.js';
import { round2021 } from './round2021.js';
import { rounds } from './rounds.js';
import { SeedRound } from './seedRound.js';

function bodies(round: SeedRound, family: string) {
  return round.populations.find((population) => population.family === family)?.organisations ?? [];
}

const byKind = (round: SeedRound) =>
  ['ministry', 'institution', 'soe', 'independent'].map((kind) => bodies(round, 'state').filter((body) => body.kind === kind).length);

describe('the round of 2021', () => {
  it('surveys 114 state bodies: 13 ministries, 70 institutions, 15 companies and 16 independent bodies', () => {
    expect(bodies(round2021, 'state')).toHaveLength(114);
    expect(byKind(round2021)).toEqual([13, 70, 15, 16]);
  });

  it('surveys 95 municipalities of before the reform: 9 national, 20 regional and 66 local centres', () => {
    const municipalities = bodies(round2021, 'municipalities');
    expect(municipalities).toHaveLength(95);
    expect(['national', 'regional', 'local'].map((tier) => municipalities.filter(({ groups }) => groups.tier === tier).length)).toEqual([
      9, 20, 66,
    ]);
    expect(municipalities.filter(({ id }) => id.endsWith('-2021'))).toEqual([]);
  });

  it('asks about the year 2020', () => {
    expect(round2021.referenceYear).toBe(2020);
    expect(round2021.populations.map(({ id, referenceYear }) => [id, referenceYear])).toEqual([
      ['2021-state', 2020],
      ['2021-municipalities', 2020],
    ]);
  });
});

describe('the open round', () => {
  const round = openRound('2026-11-22');

  it('surveys the 43 municipalities of after the reform', () => {
    expect(bodies(round, 'municipalities')).toHaveLength(43);
    expect(bodies(round, 'municipalities').map(({ id }) => id)).toContain('lv-varaklanu-novads-2009');
  });

  it('surveys the state bodies of its day: one ministry and one agency more, three closed bodies less', () => {
    expect(bodies(round, 'state')).toHaveLength(113);
    expect(byKind(round)).toEqual([14, 70, 15, 14]);
    const ids = bodies(round, 'state').map(({ id }) => id);
    expect(ids).toContain('lv-valsts-digitalas-attistibas-agentura');
    expect(ids).not.toContain('lv-parresoru-koordinacijas-centrs');
  });

  it('is open on its day, with the deadline three weeks ahead', () => {
    expect(round.stages).toEqual({
      opensOn: '2026-11-01',
      answersUntil: '2026-12-13',
      expertsUntil: '2027-01-21',
      objectionsUntil: '2027-02-20',
      publishedOn: '2027-03-22',
    });
    expect([round.id, round.referenceYear, round.registryDay]).toEqual(['2026', 2025, '2026-11-01']);
  });

  it('keeps the year in which it began over New Year', () => {
    expect(openRound('2027-01-05').id).toBe('2026');
  });

  it('calls the ministry of regional development by its name of today', () => {
    expect(bodies(round, 'state').find(({ id }) => id === 'lv-varam')?.name.en).toBe(
      'Ministry of Smart Administration and Regional Development',
    );
  });

  it('refuses what is no day', () => {
    expect(() => openRound('soon')).toThrow(RangeError);
  });
});

describe('all rounds', () => {
  it('say that they are demonstrations and whom to ask without reaching a real person', () => {
    expect(rounds('2026-11-22').map(({ id, demonstration, help }) => [id, demonstration, help.email])).toEqual([
      ['2021', true, 'palidziba@e-indekss.example'],
      ['2026', true, 'palidziba@e-indekss.example'],
    ]);
  });

  it('count days over the change to summer time', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  });
});
