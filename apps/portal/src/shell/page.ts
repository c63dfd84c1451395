import type { Client } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';
import type { ReactNode } from 'react';
import type { BundleReader } from '../bundle/readBundle.js';

/** What a page may use while it loads: everything of one request, nothing shared but the reader of immutable bundles. */
export interface PageContext {
  readonly locale: Locale;
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly client: Client;
  readonly bundles: BundleReader;
}

/** A loaded page. `island` names the part the browser brings to life, with the JSON it starts from; without one the page needs no script. */
export interface PageView {
  readonly status?: number;
  readonly title: string;
  readonly body: ReactNode;
  readonly island?: { readonly name: string; readonly props: unknown };
}

/** Instead of a view: send the browser elsewhere (303). */
export interface Redirect {
  readonly redirect: string;
}

export type Page = (context: PageContext) => Promise<PageView | Redirect>;
