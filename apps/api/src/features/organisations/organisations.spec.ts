import { listOf, Organisation, OrganisationRow } from '@e-index/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCountry, today } from '../../../test/country.js';
import { startApi, type Caller, type TestApi } from '../../../test/startApi.js';

let api: TestApi;
let visitor: Caller;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const ground = { lv: 'likums', en: 'law' };

/** Before the reform there were Cēsis (of 2009) and Amata; both went over to today's Cēsis, Amata with a part of its territory. */
beforeAll(async () => {
  api = await startApi({}, () => today);
  visitor = api.as({});
  await seedCountry(api.database);
  const { prisma } = api.database;
  for (const [id, lv, en] of [
    ['lv-cesu-novads-2009', 'Cēsu novads', 'Cēsis Municipality'],
    ['lv-amatas-novads-2009', 'Amatas novads', 'Amata Municipality'],
  ] as const)
    await prisma.organisation.create({
      data: {
        id,
        establishedOn: day('2009-07-01'),
        closedOn: day('2021-07-01'),
        names: { create: { lv, en, validFrom: day('2009-07-01'), validTo: day('2021-07-01') } },
        kinds: { create: { kind: 'municipality', validFrom: day('2009-07-01'), validTo: day('2021-07-01') } },
        groups: { create: { attribute: 'tier', value: 'local', validFrom: day('2009-07-01'), validTo: day('2021-07-01') } },
      },
    });
  await prisma.organisationKind.create({
    data: { organisationId: 'lv-cesu-novads', kind: 'municipality', validFrom: day('2021-07-01') },
  });
  await prisma.organisationName.update({
    where: { organisationId_validFrom: { organisationId: 'lv-varam', validFrom: day('2021-07-01') } },
    data: { validTo: day('2024-07-01') },
  });
  await prisma.organisationName.create({
    data: { organisationId: 'lv-varam', lv: 'Jaunā ministrija', en: 'The New Ministry', validFrom: day('2024-07-01') },
  });
  await prisma.succession.createMany({
    data: [
      { predecessorId: 'lv-cesu-novads-2009', successorId: 'lv-cesu-novads', on: day('2021-07-01'), part: 'whole', legalGround: ground },
      {
        predecessorId: 'lv-amatas-novads-2009',
        successorId: 'lv-cesu-novads',
        on: day('2021-07-01'),
        part: 'part',
        territory: { lv: 'viss, izņemot vienu pagastu', en: 'all but one parish' },
        legalGround: ground,
      },
    ],
  });
});
afterAll(() => api.close());

const list = async (query: string) => listOf(OrganisationRow).parse((await visitor.get(`/api/v1/organisations${query}`)).body);

test('the public sees the bodies of today, by name in Latvian order', async () => {
  const { items, total } = await list('');
  expect(total).toBe(3);
  expect(items.map(({ name }) => name['lv'])).toEqual(['Cēsu novads', 'Jaunā ministrija', 'Valkas novads']);
});

test('a day before the reform shows the bodies of that day', async () => {
  const { items } = await list('?asOf=2021-06-30');
  expect(items).toEqual([
    {
      id: 'lv-amatas-novads-2009',
      name: { lv: 'Amatas novads', en: 'Amata Municipality' },
      kind: 'municipality',
      parent: null,
      groups: { tier: 'local' },
      establishedOn: '2009-07-01',
      closedOn: '2021-07-01',
      demonstration: false,
    },
    expect.objectContaining({ id: 'lv-cesu-novads-2009' }),
  ]);
});

test('the list is searched, filtered, sorted and paged, and says how many there are in all', async () => {
  expect((await list('?q=VALK')).items.map(({ id }) => id)).toEqual(['lv-valkas-novads']);
  expect((await list('?kind=municipality')).items.map(({ id }) => id)).toEqual(['lv-cesu-novads']);
  const page = await list('?sort=id&order=DESC&page=2&perPage=2');
  expect([page.total, page.items.map(({ id }) => id)]).toEqual([3, ['lv-cesu-novads']]);
});

test('a body is shown with its names over time and whose tasks it took over', async () => {
  const ministry = Organisation.parse((await visitor.get('/api/v1/organisations/lv-varam?asOf=2023-01-01')).body);
  expect(ministry.name['lv']).toBe('Viedās administrācijas ministrija');
  expect(ministry.names.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
    ['2021-07-01', '2024-07-01'],
    ['2024-07-01', null],
  ]);
  const cesis = Organisation.parse((await visitor.get('/api/v1/organisations/lv-cesu-novads')).body);
  expect(cesis.parents.map(({ parent, name }) => [parent, name['lv']])).toEqual([['lv-varam', 'Viedās administrācijas ministrija']]);
  expect(cesis.predecessors.map(({ predecessor, part, territory }) => [predecessor.name['lv'], part, territory?.['en'] ?? null])).toEqual([
    ['Amatas novads', 'part', 'all but one parish'],
    ['Cēsu novads', 'whole', null],
  ]);
});

test('a body that is no more keeps its last name and names who came after it', async () => {
  const amata = Organisation.parse((await visitor.get('/api/v1/organisations/lv-amatas-novads-2009')).body);
  expect(amata).toMatchObject({ name: { lv: 'Amatas novads' }, kind: 'municipality', groups: {}, closedOn: '2021-07-01' });
  expect(amata.successors.map(({ successor }) => successor.id)).toEqual(['lv-cesu-novads']);
});

test('a body nobody knows is not found, and a day that is none is refused by name', async () => {
  expect((await visitor.get('/api/v1/organisations/nobody')).status).toBe(404);
  const { status, body } = await visitor.get('/api/v1/organisations?asOf=2021-02-30');
  expect(status).toBe(422);
  expect(body).toMatchObject({ type: '/problems/validation', errors: [{ path: 'asOf' }] });
});
