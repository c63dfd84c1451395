import fs from 'node:fs';
import { z } from 'zod';

export interface PageRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A call to this api with the visitor's own rights; `path` begins with a slash. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Portal {
  readonly render: (request: PageRequest) => Promise<Page>;
}

const Page = z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() });
const Bundle = z.object({ render: z.custom<(request: PageRequest) => Promise<unknown>>((value) => typeof value === 'function') });

/** The portal's server bundle, loaded by its file: apps never import one another. Null where it has not been built. */
export async function loadPortal(file: URL): Promise<Portal | null> {
  if (!fs.existsSync(file)) return null;
  const bundle = Bundle.parse({ ...(await import(file.href)) });
  return { render: async (request) => Page.parse(await bundle.render(request)) };
}
