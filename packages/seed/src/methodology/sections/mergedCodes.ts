/**
 * Questions of the published questionnaire that are asked here under another code, by the code that asks them. Several numbers that
 * only make sense as a ratio are one `share` or `counts`: their sum, order and plausibility are then checked in one place.
 */
export const mergedCodes: Readonly<Record<string, readonly string[]>> = {
  // remote work provided, of those whose work allows it
  'IP1.1': ['IP1.1', 'IP1.3'],
  // sent electronically of all sent; what was sent on paper is the rest
  'IP4.1': ['IP4.1', 'IP4.2', 'IP4.5'],
  // received electronically of all received
  'IP4.7': ['IP4.7', 'IP4.8'],
  // the numbers of all and of machine-readable invoices, regrouped into issued and received
  'IP6.1': ['IP6.1', 'IP6.2'],
  'IP6.2': ['IP6.1', 'IP6.2'],
  // the self-assessment and the expert's indicator E8 ask for the same fact
  'SV1.3': ['SV1.3', 'E8'],
};
