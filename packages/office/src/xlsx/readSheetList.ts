import { walkXml } from '../ooxml/walkXml.js';
import { READ_LIMITS } from './readLimits.js';

/** The names of the sheets and the ids of their relationships, in order; at most as many as are read. Excel allows a name 31 characters, other programs a few more: the rest is cut. */
export function readSheetList(xml: string): readonly { readonly name: string; readonly relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name !== 'sheet' || sheets.length >= READ_LIMITS.sheets) return;
      sheets.push({ name: (attributes.get('name') ?? '').slice(0, 80), relation: attributes.get('id') ?? '' });
    },
  });
  return sheets;
}
