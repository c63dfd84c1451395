import type { Look } from './sheet.js';

/** Indexes into the cell formats below. */
export const STYLES: Readonly<Record<Look | 'heading' | 'title', number>> = {
  number: 1,
  text: 2,
  code: 3,
  note: 4,
  heading: 5,
  label: 6,
  page: 7,
  title: 8,
};

const top = (wrap: boolean) => `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
/** 49 is the number format “text”. */
const format = (numFmtId: number, fontId: number, fillId: number, borderId: number, wrap: boolean) =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top(wrap)}</xf>`;

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="4"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(0, 0, 0, 0, false),
  format(49, 0, 0, 0, true),
  format(49, 0, 0, 0, false),
  format(49, 2, 0, 0, true),
  format(49, 1, 2, 1, true),
  format(49, 1, 0, 0, false),
  format(49, 0, 0, 0, true),
  format(49, 3, 0, 0, true),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
