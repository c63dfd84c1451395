import { walkXml } from '../ooxml/walkXml.js';

/** General, 0 and text: a number so formatted is shown as it was typed. */
const PLAIN = new Set([0, 1, 49]);

/** For each cell format of the workbook whether whole numbers are shown by it as plain digits. */
export function readPlainFormats(xml: string): readonly boolean[] {
  const formats: boolean[] = [];
  if (xml === '') return formats;
  const ownFormats = new Map<number, string>();
  let within = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') ownFormats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      formats.push(PLAIN.has(id) || /^(?:General|[0#]+|@)$/i.test(ownFormats.get(id) ?? ''));
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return formats;
}
