import type { Publication } from '@e-index/contracts';
import { formatNumber, type Locale } from '@e-index/messages';
import { words } from '../locales/words.js';

/** The bundle's files, their sizes and checksums: what one needs to recompute the results at home. */
export function Downloads({ publication, locale }: { readonly publication: Publication; readonly locale: Locale }) {
  const say = words(locale);
  return (
    <section aria-labelledby="download">
      <h2 id="download">{say.download}</h2>
      <p className="prose">{say.downloadText}</p>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="download">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.file}</th>
              <th scope="col" className="ei-number">
                {say.size}
              </th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {publication.files.map(({ name, size, sha256 }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`/api/v1/publications/${publication.population}/${publication.number}/files/${name}`} download={name}>
                    {name}
                  </a>
                </th>
                <td className="ei-number">{`${formatNumber(Math.ceil(size / 1024), locale)} kB`}</td>
                <td>
                  <code title={sha256}>{sha256.slice(0, 12)}…</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
