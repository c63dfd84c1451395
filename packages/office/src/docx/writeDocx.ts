import { escapeXml } from '../ooxml/escapeXml.js';
import { zipParts } from '../ooxml/zipParts.js';
import { ROOT } from './root.js';
import { stylesXml } from './stylesXml.js';

/** A document to be written; body, header and footer are XML of paragraphs and tables. */
export interface Docx {
  readonly title: string;
  /** `lv-LV` */
  readonly language: string;
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document (ECMA-376, transitional) on upright A4. The same document gives the same bytes. */
export function writeDocx({ title, language, body, header, footer }: Docx): Uint8Array {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return zipParts(
    new Map([
      ['[Content_Types].xml', CONTENT_TYPES],
      [
        '_rels/.rels',
        relationships([
          [`${OFFICE}/officeDocument`, 'word/document.xml'],
          [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
      ['docProps/core.xml', coreXml(title, language)],
      ['word/document.xml', `${HEAD}<w:document ${ROOT}><w:body>${body}${section}</w:body></w:document>`],
      [
        'word/_rels/document.xml.rels',
        relationships([
          [`${OFFICE}/styles`, 'styles.xml'],
          [`${OFFICE}/settings`, 'settings.xml'],
          [`${OFFICE}/header`, 'header1.xml'],
          [`${OFFICE}/footer`, 'footer1.xml'],
        ]),
      ],
      ['word/styles.xml', `${HEAD}${stylesXml(language)}`],
      ['word/settings.xml', settingsXml(language)],
      ['word/header1.xml', `${HEAD}<w:hdr ${ROOT}>${header}</w:hdr>`],
      ['word/footer1.xml', `${HEAD}<w:ftr ${ROOT}>${footer}</w:ftr>`],
    ]),
  );
}

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
const CONTENT_TYPES = [
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
  override('/word/document.xml', `${WORD}.document.main+xml`),
  ...['styles', 'settings'].map((part) => override(`/word/${part}.xml`, `${WORD}.${part}+xml`)),
  ...['header', 'footer'].map((part) => override(`/word/${part}1.xml`, `${WORD}.${part}+xml`)),
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  '</Types>',
].join('');

/** Ids are rId1, rId2, … in this order. */
function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const entries = list.map(([type, target], position) => `<Relationship Id="rId${position + 1}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function coreXml(title: string, language: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

// Compatibility mode 15 is that of Word 2013 and later: without it Word opens the document in the manner of 2007.
function settingsXml(language: string): string {
  return `${HEAD}<w:settings ${ROOT}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`;
}
