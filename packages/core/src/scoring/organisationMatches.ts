import type { OrganisationTest } from '../methodology/condition.js';
import type { Organisation } from '../methodology/responses.js';

/** What conditions and `appliesTo` ask of an organisation. */
export type Attributes = Pick<Organisation, 'kind' | 'groups'>;

/** The value of an attribute: `kind`, or a group by its name; undefined where the organisation is in none. */
export function attributeOf({ kind, groups }: Attributes, name: string): string | undefined {
  if (name === 'kind') return kind;
  // Own fields only: an attribute may be called `constructor`.
  return groups !== undefined && Object.hasOwn(groups, name) ? groups[name] : undefined;
}

/** Whether every attribute of the test has one of the accepted values; an organisation without the attribute does not match. */
export function organisationMatches(test: OrganisationTest, organisation: Attributes): boolean {
  return Object.entries(test).every(([name, accepted]) => {
    const value = attributeOf(organisation, name);
    return value !== undefined && accepted.includes(value);
  });
}
