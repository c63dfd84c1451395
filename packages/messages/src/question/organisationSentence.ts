import type { OrganisationTest } from '@e-index/core';
import type { Locale } from '../locale.js';
import { attributeName } from '../organisation/attributeName.js';
import { groupName } from '../organisation/groupName.js';
import { kindName } from '../organisation/kindName.js';

/** Who a question is put to, by attributes: "Veids: pašvaldība; Plānošanas reģions: Kurzeme vai Zemgale". */
export function organisationSentence(test: OrganisationTest, locale: Locale): string {
  return Object.entries(test)
    .map(([attribute, values]) => {
      const named = values.map((value) => (attribute === 'kind' ? kindName(value, locale) : groupName(attribute, value, locale)));
      return `${attributeName(attribute, locale)}: ${named.join(locale === 'lv' ? ' vai ' : ' or ')}`;
    })
    .join('; ');
}
