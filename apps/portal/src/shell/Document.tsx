import type { Locale } from '@e-index/messages';
import type { ReactNode } from 'react';

export interface Assets {
  readonly styles: readonly string[];
  readonly script: string | null;
  readonly preload: readonly string[];
}

export interface DocumentProps {
  readonly locale: Locale;
  readonly title: string;
  readonly assets: Assets;
  /** Set on pages the browser brings to life; the others carry no script at all. */
  readonly island: { readonly name: string; readonly props: unknown } | null;
  readonly children: ReactNode;
}

/** JSON that may stand inside a script element: no `<`, so that no text of a respondent can close it. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The whole HTML page around a view. */
export function Document({ locale, title, assets, island, children }: DocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {island === null ? null : assets.preload.map((href) => <link key={href} rel="modulepreload" href={href} />)}
      </head>
      <body>
        {children}
        {island === null ? null : (
          <>
            <script id="island-data" type="application/json" dangerouslySetInnerHTML={{ __html: embedded(island) }} />
            {assets.script === null ? null : <script type="module" src={assets.script} />}
          </>
        )}
      </body>
    </html>
  );
}
