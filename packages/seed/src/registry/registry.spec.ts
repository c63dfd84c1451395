import { describe, expect, it } from 'vitest';
import { asOf } from './asOf.js';
import { findOrganisation } from './findOrganisation.js';
import { groupLabels } from './groupLabels.js';
import { organisations } from './organisations.js';
import { organisationsAsOf } from './organisationsAsOf.js';
import { predecessorsOf } from './predecessorsOf.js';
import { successions, unverifiedSuccessions } from './successions.js';
import { successorsOf } from './successorsOf.js';

const countOf = (day: string, kind: string) => organisationsAsOf(day).filter((body) => body.kind === kind).length;

function on(id: string, day: string) {
  const organisation = findOrganisation(id);
  if (organisation === undefined) throw new Error(`no body ${id}`);
  return asOf(organisation, day);
}

describe('the registry', () => {
  it('has 119 municipalities on the eve of the reform and 43 on its day', () => {
    expect(countOf('2021-06-30', 'municipality')).toBe(119);
    expect(countOf('2021-07-01', 'municipality')).toBe(43);
  });

  it('counts development centres 9, 21 and 89 before the reform and 9, 21 and 13 after', () => {
    const tiers = (day: string) =>
      ['national', 'regional', 'local'].map((tier) => organisationsAsOf(day).filter(({ groups }) => groups.tier === tier).length);
    expect(tiers('2021-06-30')).toEqual([9, 21, 89]);
    expect(tiers('2021-07-01')).toEqual([9, 21, 13]);
  });

  it('gives every body another id, a slug in small letters', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(266);
    expect(organisations.filter(({ id }) => !/^lv-[a-z0-9-]{1,97}$/.test(id))).toEqual([]);
  });

  it('names every municipality in a planning region and a tier that have a label', () => {
    const municipalities = organisationsAsOf('2021-06-30').filter(({ kind }) => kind === 'municipality');
    expect(municipalities.filter(({ groups }) => !groupLabels.region[groups.region ?? ''] || !groupLabels.tier[groups.tier ?? ''])).toEqual(
      [],
    );
  });

  it('has 13 ministries before 2023 and 14 since', () => {
    expect(countOf('2022-12-31', 'ministry')).toBe(13);
    expect(countOf('2023-01-01', 'ministry')).toBe(14);
  });

  it('refers to bodies it knows only', () => {
    const named = [
      ...successions.flatMap(({ predecessor, successor }) => [predecessor, successor]),
      ...unverifiedSuccessions.flatMap(({ predecessor, successor }) => [predecessor, successor]),
      ...organisations.flatMap(({ parents }) => parents.map(({ organisation }) => organisation)),
    ];
    expect(named.filter((id) => findOrganisation(id) === undefined)).toEqual([]);
  });
});

describe('a body as of a day', () => {
  it('keeps the ministry of regional development and its id through the change of its name', () => {
    expect(on('lv-varam', '2024-06-30')?.name.lv).toBe('Vides aizsardzības un reģionālās attīstības ministrija');
    expect(on('lv-varam', '2024-07-01')?.name.lv).toBe('Viedās administrācijas un reģionālās attīstības ministrija');
  });

  it('moves the environmental service to the ministry of climate on the day that ministry begins', () => {
    expect(on('lv-valsts-vides-dienests', '2022-12-31')).toMatchObject({ parent: 'lv-varam', groups: { sector: 'varam' } });
    expect(on('lv-valsts-vides-dienests', '2023-01-01')).toMatchObject({ parent: 'lv-kem', groups: { sector: 'kem' } });
  });

  it('leaves the agencies that did not move where they were', () => {
    expect(on('lv-latvijas-dabas-muzejs', '2023-01-01')?.parent).toBe('lv-varam');
    expect(on('lv-autotransporta-direkcija', '2023-01-01')?.parent).toBe('lv-sm');
  });

  it('knows no body before it began or after it ended', () => {
    expect(on('lv-kem', '2022-12-31')).toBeUndefined();
    expect(on('lv-finansu-un-kapitala-tirgus-komisija', '2023-01-01')).toBeUndefined();
    expect(on('lv-cesu-novads-2009', '2021-07-01')).toBeUndefined();
    expect(on('lv-cesu-novads-2021', '2021-06-30')).toBeUndefined();
  });

  it('gives two bodies with the same name and ISO code on two territories', () => {
    expect(on('lv-cesu-novads-2009', '2021-06-30')?.name.lv).toBe('Cēsu novads');
    expect(on('lv-cesu-novads-2021', '2021-07-01')?.name.lv).toBe('Cēsu novads');
    expect(findOrganisation('lv-cesu-novads-2009')?.isoCode).toBe('LV-022');
    expect(findOrganisation('lv-cesu-novads-2021')?.isoCode).toBe('LV-022');
  });

  it('has one body through the reform where the territory stayed', () => {
    expect(on('lv-valkas-novads-2009', '2021-06-30')).toEqual(on('lv-valkas-novads-2009', '2021-07-01'));
    expect(findOrganisation('lv-valkas-novads-2021')).toBeUndefined();
  });
});

describe('who came after whom', () => {
  it('has 106 successions of the reform, four of them for a part', () => {
    const reform = successions.filter(({ on: day }) => day === '2021-07-01');
    expect(reform).toHaveLength(106);
    expect(reform.filter(({ part }) => part === 'part')).toHaveLength(4);
  });

  it('follows every ended municipality with a successor and lets every new one have at least one predecessor', () => {
    const ended = organisations.filter(({ closedOn }) => closedOn === '2021-07-01');
    const created = organisations.filter(({ establishedOn }) => establishedOn === '2021-07-01');
    expect([ended.length, created.length]).toEqual([104, 28]);
    expect(ended.filter(({ id }) => successorsOf(id).length === 0)).toEqual([]);
    expect(created.filter(({ id }) => predecessorsOf(id).length === 0)).toEqual([]);
  });

  it('joins seven municipalities into Cēsu novads of 2021', () => {
    expect(predecessorsOf('lv-cesu-novads-2021').map(({ predecessor }) => predecessor)).toEqual([
      'lv-cesu-novads-2009',
      'lv-amatas-novads-2009',
      'lv-jaunpiebalgas-novads-2009',
      'lv-ligatnes-novads-2009',
      'lv-pargaujas-novads-2009',
      'lv-priekulu-novads-2009',
      'lv-vecpiebalgas-novads-2009',
    ]);
  });

  it('divides Aglonas novads between Krāslavas novads and Preiļu novads and says which parishes went where', () => {
    expect(successorsOf('lv-aglonas-novads-2009').map(({ successor, part, territory }) => [successor, part, territory?.lv])).toEqual([
      ['lv-kraslavas-novads-2021', 'part', 'Grāveru, Kastuļinas un Šķeltovas pagasts'],
      ['lv-preilu-novads-2021', 'part', 'Aglonas pagasts'],
    ]);
  });

  it('divides Inčukalna novads between Ropažu novads and Siguldas novads', () => {
    expect(successorsOf('lv-incukalna-novads-2009').map(({ successor, territory }) => [successor, territory?.en])).toEqual([
      ['lv-ropazu-novads-2021', 'the town of Vangaži'],
      ['lv-siguldas-novads-2021', 'Inčukalns parish'],
    ]);
  });

  it('puts the cities of Jēkabpils and Valmiera inside the municipalities of their names', () => {
    expect(successorsOf('lv-jekabpils-2009')).toMatchObject([{ successor: 'lv-jekabpils-novads-2021', part: 'whole' }]);
    expect(successorsOf('lv-valmiera-2009')).toMatchObject([{ successor: 'lv-valmieras-novads-2021', part: 'whole' }]);
    expect(predecessorsOf('lv-jekabpils-novads-2021')).toHaveLength(6);
  });

  it('passes the tasks of three closed state bodies on', () => {
    expect(predecessorsOf('lv-latvijas-banka')).toMatchObject([
      { predecessor: 'lv-finansu-un-kapitala-tirgus-komisija', on: '2023-01-01' },
    ]);
    expect(predecessorsOf('lv-valsts-kanceleja')).toMatchObject([{ predecessor: 'lv-parresoru-koordinacijas-centrs', precision: 'year' }]);
    expect(successorsOf('lv-valsts-regionalas-attistibas-agentura')).toMatchObject([
      { successor: 'lv-valsts-digitalas-attistibas-agentura' },
    ]);
  });

  it('does not apply the reported merger of Varakļānu novads', () => {
    expect(successorsOf('lv-varaklanu-novads-2009')).toEqual([]);
    expect(countOf('2026-11-01', 'municipality')).toBe(43);
    expect(unverifiedSuccessions).toMatchObject([{ predecessor: 'lv-varaklanu-novads-2009', successor: 'lv-madonas-novads-2021' }]);
  });
});
