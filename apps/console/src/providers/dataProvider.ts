import type { Client, List, Query } from '@e-index/contracts';
import { HttpError, type DataProvider, type GetListParams, type RaRecord } from 'react-admin';

type Read = (query: Query) => Promise<List<RaRecord>>;

/** react-admin's reading methods over the contract's client. Everything else is a method of the client, called by name (useRead, useAct). */
export const createDataProvider = (client: Client): DataProvider => {
  const lists = new Map<string, Read>([
    ['populations', client.populations],
    ['assignments', client.assignments],
    ['organisations', client.organisations],
    ['methodologies', client.methodologies],
    ['scoring-runs', client.scoringRuns],
    ['mails', client.mails],
  ]);
  const ones = new Map<string, (id: string) => Promise<RaRecord>>([
    ['populations', client.population],
    ['assignments', client.assignment],
    ['organisations', client.organisation],
    ['methodologies', client.methodology],
    ['scoring-runs', client.scoringRun],
  ]);
  const named = <T>(known: ReadonlyMap<string, T>, resource: string): T => {
    const found = known.get(resource);
    if (found === undefined) throw new HttpError(`nothing reads ${resource}`, 404);
    return found;
  };
  const list = async (resource: string, params: GetListParams) => {
    const { items, total } = await named(lists, resource)(listQuery(params));
    return { data: [...items], total };
  };
  const one = (resource: string, id: unknown) => named(ones, resource)(String(id));
  const readOnly = (): Promise<never> => Promise.reject(new HttpError('the console changes records by named methods only', 405));
  return {
    getList: async (resource, params) => given(await list(resource, params)),
    getOne: async (resource, { id }) => given({ data: await one(resource, id) }),
    getMany: async (resource, { ids }) => given({ data: await Promise.all(ids.map((id) => one(resource, id))) }),
    getManyReference: async (resource, { target, id, ...params }) =>
      given(await list(resource, { ...params, filter: { ...params.filter, [target]: id } })),
    create: readOnly,
    update: readOnly,
    updateMany: readOnly,
    delete: readOnly,
    deleteMany: readOnly,
  };
};

// react-admin lets its caller name the record's type; these records were parsed by the contract, and the column components name that same type.
const given = <T>(parsed: unknown): T => parsed as T;

/** The query of a list: page, size, sorting and every filter that has a value. */
export const listQuery = ({ pagination, sort, filter }: GetListParams): Query => {
  const filters = Object.entries<unknown>(filter ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' && value !== '') || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return {
    ...(pagination === undefined ? {} : { page: pagination.page, perPage: pagination.perPage }),
    ...(sort === undefined || sort.field === 'id' ? {} : { sort: sort.field, order: sort.order }),
    ...Object.fromEntries(filters),
  };
};
