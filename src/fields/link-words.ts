const SAYS_NOTHING =
  /^(click|tap|press|follow)?\s*(here|this( link)?|link|more|read more|more information|find out more)\.?$/i;

/** Whether a link's words do not say where it leads: “click here”. A screen reader lists links without their sentences. */
export function saysNothing(words: string): boolean {
  return SAYS_NOTHING.test(words.trim());
}
