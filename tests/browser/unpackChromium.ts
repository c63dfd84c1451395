import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { FoundBrowser } from './findBrowser.js';

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const libraries = ['libnss3.so', 'libnspr4.so'];
const libraryFolders = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu'];

/**
 * The Chromium that @sparticuz/chromium carries, unpacked once a version. Its own start-up arguments are not used: they switch web
 * security off. Where the machine has no NSS or no fonts, those of the package are pointed to.
 * @throws where the package has no browser for this machine (it is built for Linux on x64)
 */
export async function unpackChromium(): Promise<FoundBrowser> {
  const packed = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser was found. Install Chromium, or name one in CHROMIUM_PATH.');
  const folder = path.join(cache, `chromium-${versionOf(packed)}`);
  if (!existsSync(folder)) await unpack(path.join(packed, 'bin'), folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    environment: {
      ...(hasLibraries() ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}

function versionOf(packed: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'));
  return version;
}

const hasLibraries = (): boolean => libraries.every((name) => libraryFolders.some((folder) => existsSync(path.join(folder, name))));

/** Into a side folder that is renamed when complete: a run that was killed leaves nothing that looks finished. */
async function unpack(packed: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(path.join(cache, 'unpacking-'));
  const read = (name: string) => [createReadStream(path.join(packed, name)), createBrotliDecompress()] as const;
  await pipeline(...read('chromium.br'), createWriteStream(path.join(aside, 'chromium'), { mode: 0o755 }));
  for (const name of ['fonts', 'al2023', 'swiftshader']) {
    const into = path.join(aside, name === 'swiftshader' ? '' : name);
    const archive = path.join(aside, `${name}.tar`);
    mkdirSync(into, { recursive: true });
    await pipeline(...read(`${name}.tar.br`), createWriteStream(archive));
    execFileSync('tar', ['-x', '-f', archive, '-C', into]);
    rmSync(archive);
  }
  try {
    renameSync(aside, folder);
  } catch (failure) {
    // Another run was faster; its folder is as good.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw failure;
  }
}
