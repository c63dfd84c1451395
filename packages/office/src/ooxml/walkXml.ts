import { SaxesParser } from 'saxes';

export interface XmlWalker {
  /** The element's name without its prefix, and its attributes by name without prefix. */
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks through XML without building a tree. Throws SyntaxError for what is not well-formed, and for a document type
 * definition: Office writes none, and entities are how XML is made to grow.
 */
export function walkXml(xml: string, walker: XmlWalker): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', ({ message }) => {
    throw new SyntaxError(message);
  });
  parser.on('doctype', () => {
    throw new SyntaxError('a document type definition');
  });
  parser.on('opentag', ({ name, attributes }) => {
    walker.open?.(local(name), new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])));
  });
  parser.on('text', (text) => walker.text?.(text));
  parser.on('cdata', (text) => walker.text?.(text));
  parser.on('closetag', ({ name }) => walker.close?.(local(name)));
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
