/** The source of a pattern for what editors write where there is no venue, in the languages of layouts/language, and for the programs that they use. */
export const ONLINE = String.raw`(?:on-?line|ar[- ]?lein|g?we[bm]inar|virtual(?! school)|remote(?:ly)?|hybrid|zoom|webex|google meet|(?:ms|microsoft) teams)(?!\p{L})`;
