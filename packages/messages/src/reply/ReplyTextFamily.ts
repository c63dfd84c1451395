import type { ReplyCommand, UnclearReason } from '@e-index/core';

/** What is said back to a typed reply. Values come in as finished text of the same language. */
export interface ReplyTexts {
  readonly saved: (params: { readonly value: string }) => string;
  readonly confirmValue: (params: { readonly value: string }) => string;
  readonly confirmCommand: (params: { readonly command: string }) => string;
  readonly unclear: Readonly<Record<UnclearReason, (params: { readonly bounds: string; readonly maxLength: string }) => string>>;
  /** One thing it may have meant. */
  readonly oneCandidate: (params: { readonly candidate: string }) => string;
  readonly severalCandidates: (params: { readonly candidates: readonly string[] }) => string;
  /** A command as what the person wants to do: "iesniegt anketu". */
  readonly commands: Readonly<Record<ReplyCommand, string>>;
  readonly boundsOf: (min: string | undefined, max: string | undefined) => string;
}
