import { strToU8, zipSync, type Zippable } from 'fflate';

/** An Office Open XML package of its parts, path → XML. The same parts give the same bytes: no time of day goes in. */
export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Zippable = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
