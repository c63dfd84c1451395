/** An id that no node has. Not crypto.randomUUID: browsers give that to pages over https alone. */
export const newNodeId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
