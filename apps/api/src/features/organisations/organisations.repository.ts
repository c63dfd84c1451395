import { Injectable } from '@nestjs/common';
import { LocalText, type List, type Organisation, type OrganisationRow, type Succession } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { rehearsalBody } from '../../platform/database/rehearsalBody.js';
import { dayOf } from '../../platform/database/days.js';
import { holdingOn, nearest } from './datedFacts.js';
import type { OrganisationListQuery } from './OrganisationListQuery.js';

const ORDER: Readonly<Record<OrganisationListQuery['sort'], string>> = {
  name: 'name_lv COLLATE "lv-x-icu"',
  id: 'id',
  kind: 'kind',
  parent: 'parent',
  establishedOn: 'established_on',
  closedOn: 'closed_on',
};

const holds = (alias: string): string => `${alias}.valid_from <= $1::date AND (${alias}.valid_to IS NULL OR $1::date < ${alias}.valid_to)`;

// $1 day, $2 kind, $3 parent, $4 words. A body without a name on the day did not exist on it.
const ROWS = `
WITH listed AS (
  SELECT o.id, n.lv AS name_lv, json_build_object('lv', n.lv, 'en', n.en) AS name, k.kind, p.parent_id AS parent,
    coalesce((SELECT json_object_agg(g.attribute, g.value ORDER BY g.attribute) FROM organisation_group g
      WHERE g.organisation_id = o.id AND ${holds('g')}), '{}') AS groups,
    to_char(o.established_on, 'YYYY-MM-DD') AS established_on, to_char(o.closed_on, 'YYYY-MM-DD') AS closed_on, o.demonstration
  FROM organisation o JOIN organisation_name n ON n.organisation_id = o.id AND ${holds('n')}
  LEFT JOIN organisation_kind k ON k.organisation_id = o.id AND ${holds('k')}
  LEFT JOIN organisation_parent p ON p.organisation_id = o.id AND ${holds('p')}
  WHERE o.id <> '${rehearsalBody}' AND ($2::text IS NULL OR k.kind = $2) AND ($3::text IS NULL OR p.parent_id = $3)
    AND ($4::text IS NULL OR position(lower($4) IN lower(concat_ws(' ', n.lv, n.en, o.id))) > 0)
)`;

const Row = z
  .object({
    id: z.string(),
    name: LocalText,
    kind: z.string().nullable(),
    parent: z.string().nullable(),
    groups: z.record(z.string(), z.string()),
    established_on: z.string().nullable(),
    closed_on: z.string().nullable(),
    demonstration: z.boolean(),
  })
  .transform(({ established_on: establishedOn, closed_on: closedOn, ...row }): OrganisationRow => ({ ...row, establishedOn, closedOn }));
const Total = z.object({ total: z.int() });

const name = { orderBy: { validFrom: 'asc' }, select: { lv: true, en: true, validFrom: true, validTo: true } } as const;
const other = { select: { id: true, names: name } } as const;

const validity = ({ validFrom, validTo }: { readonly validFrom: Date; readonly validTo: Date | null }) => ({
  validFrom: dayOf(validFrom),
  validTo: validTo === null ? null : dayOf(validTo),
});
interface Named {
  readonly id: string;
  readonly names: readonly { readonly lv: string; readonly en: string; readonly validFrom: Date; readonly validTo: Date | null }[];
}
const datedNames = ({ names }: Pick<Named, 'names'>) =>
  names.map((dated) => ({ name: { lv: dated.lv, en: dated.en }, ...validity(dated) }));
const called = (body: Named, day: string) => ({ id: body.id, name: nearest(datedNames(body), day)?.name ?? {} });

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  /** @param day YYYY-MM-DD */
  async list(query: OrganisationListQuery, day: string): Promise<List<OrganisationRow>> {
    const filter = [day, query.kind ?? null, query.parent ?? null, query.q ?? null];
    const order = `${ORDER[query.sort]} ${query.order} NULLS LAST, id`;
    const [rows, totals] = await Promise.all([
      this.database.pool.query(`${ROWS} SELECT * FROM listed ORDER BY ${order} LIMIT $5 OFFSET $6`, [
        ...filter,
        query.perPage,
        (query.page - 1) * query.perPage,
      ]),
      this.database.pool.query(`${ROWS} SELECT count(*)::int AS total FROM listed`, filter),
    ]);
    return { items: z.array(Row).parse(rows.rows), total: Total.parse(totals.rows[0]).total };
  }

  /** A body with its whole history; name and kind are those nearest to the day, also of a body that is no more. */
  async find(id: string, day: string): Promise<Organisation | null> {
    const found = await this.database.prisma.organisation.findUnique({
      where: { id, NOT: { id: rehearsalBody } },
      include: {
        names: name,
        kinds: { orderBy: { validFrom: 'asc' } },
        parents: { orderBy: { validFrom: 'asc' }, include: { parent: other } },
        groups: { orderBy: [{ attribute: 'asc' }, { validFrom: 'asc' }] },
        predecessors: { orderBy: { predecessorId: 'asc' }, include: { predecessor: other, successor: other } },
        successors: { orderBy: { successorId: 'asc' }, include: { predecessor: other, successor: other } },
      },
    });
    if (found === null) return null;
    const kinds = found.kinds.map((dated) => ({ kind: dated.kind, ...validity(dated) }));
    const parents = found.parents.map((dated) => ({
      parent: dated.parentId,
      name: called(dated.parent, dayOf(dated.validFrom)).name,
      ...validity(dated),
    }));
    const groupHistory = found.groups.map((dated) => ({ attribute: dated.attribute, value: dated.value, ...validity(dated) }));
    return {
      ...called(found, day),
      kind: nearest(kinds, day)?.kind ?? null,
      parent: holdingOn(parents, day)[0]?.parent ?? null,
      groups: Object.fromEntries(holdingOn(groupHistory, day).map(({ attribute, value }) => [attribute, value])),
      establishedOn: found.establishedOn === null ? null : dayOf(found.establishedOn),
      closedOn: found.closedOn === null ? null : dayOf(found.closedOn),
      demonstration: found.demonstration,
      registrationNumber: found.registrationNumber,
      provenance: found.provenance,
      names: datedNames(found),
      kinds,
      parents,
      groupHistory,
      predecessors: found.predecessors.map(succession),
      successors: found.successors.map(succession),
    };
  }
}

const Part = z.enum(['whole', 'part']);

function succession(row: {
  readonly predecessor: Named;
  readonly successor: Named;
  readonly on: Date;
  readonly part: string;
  readonly territory: unknown;
  readonly legalGround: unknown;
}): Succession {
  // Each as it was called when one gave over to the other: the predecessor to the day before.
  const on = dayOf(row.on);
  const before = dayOf(new Date(row.on.getTime() - 1));
  return {
    predecessor: called(row.predecessor, before),
    successor: called(row.successor, on),
    on,
    part: Part.parse(row.part),
    territory: row.territory === null ? null : LocalText.parse(row.territory),
    legalGround: LocalText.parse(row.legalGround),
  };
}
