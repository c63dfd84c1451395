import { walkXml } from '../ooxml/walkXml.js';
import { decodeCellText } from './cellText.js';

/** The table of strings that cells point into. Runs of different looks are joined; phonetic readings are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  if (xml === '') return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(decodeCellText(text));
    },
  });
  return strings;
}
