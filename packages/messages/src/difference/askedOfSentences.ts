import type { OrganisationTest } from '@e-index/core';
import { kindName } from '../organisation/kindName.js';
import { organisationSentence } from '../question/organisationSentence.js';
import { listed } from './listed.js';
import type { Telling } from './Telling.js';

/** Who is asked now and was not, and who is no longer; by kinds where nothing else decides, else both tests as they stand. */
export function askedOfSentences(
  before: OrganisationTest | undefined,
  after: OrganisationTest | undefined,
  telling: Telling,
): readonly string[] {
  const { say, locale } = telling;
  const [was, is] = [kindsOnly(before), kindsOnly(after)];
  const many = (kinds: readonly string[]): string =>
    listed(
      kinds.map((kind) => kindName(kind, locale, 'toMany')),
      locale,
    );
  if (after === undefined) return [say.askedOfAll()];
  if (before === undefined && is !== undefined) return [say.askedOnlyOf({ kinds: many(is) })];
  if (was !== undefined && is !== undefined) {
    const [gone, come] = [was.filter((kind) => !is.includes(kind)), is.filter((kind) => !was.includes(kind))];
    return [
      ...(gone.length === 0 ? [] : [say.noLongerAskedOf({ kinds: many(gone) })]),
      ...(come.length === 0 ? [] : [say.alsoAskedOf({ kinds: many(come) })]),
    ];
  }
  const said = (test: OrganisationTest | undefined): string => (test === undefined ? say.everybody() : organisationSentence(test, locale));
  return [say.changed({ name: 'askedOf', before: said(before), after: said(after) })];
}

/** The kinds of a test that looks at the kind alone. */
function kindsOnly(test: OrganisationTest | undefined): readonly string[] | undefined {
  return test !== undefined && Object.keys(test).length === 1 ? test['kind'] : undefined;
}
