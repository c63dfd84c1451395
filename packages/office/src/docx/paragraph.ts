import { escapeXml } from '../ooxml/escapeXml.js';

/** The paragraph styles of stylesXml. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Condition'
  | 'Note'
  | 'Instruction'
  | 'Choice'
  | 'Line'
  | 'Cell'
  | 'CellHead'
  | 'Header'
  | 'Footer'
  | 'Normal';

/** A paragraph of a style; `content` is XML of runs, as `run` and `checkbox` make it. A kept one stays on the page of the next. */
export function paragraph(style: ParagraphStyle, content = '', kept = false): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept ? '<w:keepNext/>' : ''}</w:pPr>${content}</w:p>`;
}

/** Text as a run. Line feeds become line breaks. */
export function run(text: string, look: 'plain' | 'strong' = 'plain'): string {
  const properties = look === 'strong' ? '<w:rPr><w:b/></w:rPr>' : '';
  const lines = text.split(/\r\n|\r|\n/).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

/** Moves on to the next tab stop of the style; in lines for writing it draws the line. */
export const tab = '<w:r><w:tab/></w:r>';

/** A box that is ticked by hand on paper and by a click in Word; `label` is what a screen reader says of it. */
export function checkbox(label: string): string {
  const font =
    '<w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="MS Gothic" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr>';
  const state = (name: string, sign: string) => `<w14:${name} w14:val="${sign}" w14:font="Segoe UI Symbol"/>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(label.slice(0, 64))}"/><w14:checkbox><w14:checked w14:val="0"/>${state('checkedState', '2612')}${state('uncheckedState', '2610')}</w14:checkbox></w:sdtPr><w:sdtContent><w:r>${font}<w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>`;
}

/** The number of the page, or of all pages, as a field that Word fills in. */
export function field(name: 'PAGE' | 'NUMPAGES'): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
