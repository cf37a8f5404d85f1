/** What the bytes of a file say. Sentences without their subject: “is damaged …”. */
export interface Inspection {
  /** Why it cannot be published. */
  readonly fault?: string;
  /** Why another format would be better. */
  readonly advice?: string;
  /** Whom and what it names beside what it shows, in words: `author`. Never the name. */
  readonly names?: readonly string[];
  /** Whether it records where it was taken. */
  readonly place?: boolean;
}

export interface Inspecting {
  /** Names that a file may carry: the board’s own. */
  readonly harmless: readonly string[];
  readonly cache: string;
}

export const damaged = (kind: string): Inspection => ({
  fault: `is damaged, was not uploaded completely, or is not really ${kind}. Open it on your own computer. If it opens, save it again as ${kind} and upload that file in its place.`,
});

export const encrypted = (where: string): Inspection => ({
  fault: `is protected with a password, so not every reader could open it. Remove the protection (${where}), save it, and upload it again.`,
});

export const MACROS: Inspection = {
  fault:
    'contains macros, which are programs and which many organisations block. Save it as .docx, .xlsx, .pptx or PDF, upload that in its place, and link to it.',
};

/** What programs write where nobody said who the author is. */
const NOBODY =
  /^(?:(?:microsoft )?(?:office |windows )?(?:user|account)|administrator|admin|author|owner|anonymous|unknown|un-?named|python-docx|openpyxl|xlsxwriter|pptxgenjs|apache poi|[\s.,;–-]*)$/i;

/** The properties that name somebody. @param harmless the board’s own names */
export function namedIn(
  properties: Readonly<Record<string, string | undefined>>,
  harmless: readonly string[],
): readonly string[] {
  const isHarmless = (value: string) =>
    NOBODY.test(value) || harmless.some((one) => one.toLowerCase() === value.toLowerCase());
  return Object.entries(properties).flatMap(([name, value = '']) => (isHarmless(value.trim()) ? [] : name));
}
