import { walkXml } from '../ooxml/walkXml.js';

export interface Relationship {
  /** The last word of its type: worksheet, styles, … */
  readonly type: string;
  /** Within the package, in lower case. */
  readonly path: string;
}

/** The relationships of a part that stands in `folder` ("xl/"), by their ids; those that lead out of the package are left out. */
export function readRelationships(xml: string, folder: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  if (xml === '') return found;
  walkXml(xml, {
    open: (name, attributes) => {
      const target = attributes.get('Target') ?? '';
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      found.set(attributes.get('Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), path: path.toLowerCase() });
    },
  });
  return found;
}
