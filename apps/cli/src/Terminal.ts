/** What a command writes to: whole texts, line feeds included. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
