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

Ends with 0 when done, 1 for wrong usage or an unreadable file, 2 for a document with faults (one line each on standard error).
`;
