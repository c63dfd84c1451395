import { ROOT } from './root.js';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
}

/** Half-points, as Word counts the size of letters. */
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const heading = (id: number, before: number, after: number, halfPoints: number): Style => ({
  id: `Heading${id}`,
  name: `heading ${id}`,
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, after)}<w:outlineLvl w:val="${id - 1}"/>`,
  run: `<w:b/>${size(halfPoints)}`,
});
/** The place for writing runs to the right edge, as a line of leaders: it prints in black and white. */
const LINE = '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9638"/></w:tabs>';

// The order within a paragraph's properties is that of the schema (CT_PPrBase): Word refuses another one.
const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: spacing(0, 60), run: `<w:b/>${size(44)}` },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 200), run: size(28) },
  heading(1, 480, 120, 32),
  heading(2, 320, 100, 27),
  heading(3, 280, 60, 23),
  { id: 'Condition', name: 'Condition', paragraph: `<w:keepNext/>${spacing(0, 60)}`, run: '<w:b/><w:i/>' },
  { id: 'Note', name: 'Note', paragraph: `<w:keepNext/>${spacing(0, 60)}`, run: `${size(20)}` },
  { id: 'Instruction', name: 'Instruction', paragraph: `<w:keepNext/>${spacing(60, 60)}`, run: `<w:i/>${size(20)}` },
  { id: 'Choice', name: 'Choice', paragraph: `<w:keepLines/>${spacing(0, 40)}<w:ind w:left="454" w:hanging="454"/>` },
  { id: 'Line', name: 'Line', paragraph: `${LINE}${spacing(120, 60)}` },
  { id: 'Cell', name: 'Cell', paragraph: spacing(40, 40) },
  { id: 'CellHead', name: 'Cell heading', paragraph: `<w:keepNext/>${spacing(40, 40)}`, run: `<w:b/>${size(20)}` },
  { id: 'Header', name: 'header', paragraph: spacing(0, 0), run: size(18) },
  { id: 'Footer', name: 'footer', paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${spacing(0, 0)}`, run: size(18) },
];

/** The styles of the document in a language (`lv-LV`), for spelling and for screen readers. */
export function stylesXml(language: string): string {
  const list = STYLES.map(
    ({ id, name, paragraph, run = '' }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${id.startsWith('Heading') ? '<w:next w:val="Normal"/>' : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  );
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  return [
    `<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>${size(22)}<w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="Answers"><w:name w:val="Answers"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>`,
    ...list,
    '</w:styles>',
  ].join('');
}
