/** Files with a hash in their name never change; pages are asked for anew. */
export function cacheForever(reply: { header(name: string, value: string): unknown }, file: string): void {
  reply.header('cache-control', /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
