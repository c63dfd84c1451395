/** What `eindex --help` prints. */
export const usage = `The e-index on the command line.

  eindex validate --methodology FILE [--responses FILE]
      Checks the documents. Without faults the last line on standard error says so.

  eindex score --methodology FILE --responses FILE
      Prints the results document as canonical JSON.

  eindex reply --methodology FILE --question CODE --locale lv|en --reply TEXT [--pending JSON] [--previous JSON]
  eindex reply --methodology FILE --batch FILE
      Prints what a typed reply to a question means. A batch is an array of
      {"question", "locale", "reply", "pending"?, "previous"?}; the outcomes come in the same order.

  eindex lint FILE [--locale lv|en]
      Prints what a methodologist should look at in a methodology without faults: an array of
      {"severity": "error" | "warning", "rule", "path", "message"}, empty where there is nothing.

  eindex diff A B [--locale lv|en] [--json]
      Prints what is different in the methodology B from the methodology A, in words (English unless
      told otherwise), or as an array of {"kind", "path", "code", "before", "after"}.

Ends with 0 when done, 1 for wrong usage or an unreadable file, 2 for a document with faults (one line each on standard error),
3 where the linter finds an error.
`;
