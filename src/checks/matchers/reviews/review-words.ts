/** What a review of a case is called, in the nations and over the years. */
export const REVIEW_TYPE = String.raw`(?:(?:local |national |thematic |discretionary |rapid |joint )*(?:child safeguarding practice|serious case|case|learning|safeguarding adults?|domestic (?:homicide|abuse related death)|child practice|adult practice|multi-agency|rapid|thematic) reviews?(?: \((?:L?CSPR|SCR|SAR|DHR|CPR)\))?|L?CSPR|SCR|SAR|DHR|CPR|DARDR)`;

/** The sign of a case, and no more: `Child B`, `Adult 2`. */
export const CASE_SIGN =
  /(?<!\p{L})(?:Child|Baby|Adult|Family|Young Person|Case)\s+(?:\p{Lu}{1,2}\d{0,2}(?![\p{L}\d+&-])|\d{1,3}(?=\s*(?:$|[)’'”:,.–-])))/u;
