/**
 * A file of the output before it is rendered. `layout` names what renders it, and sees `data` and nothing else: `data` is plain and whole, so that the
 * same layout and data always give the same bytes.
 */
export interface ViewFile<Data extends object = object> {
  /** From the output's folder, with forward slashes. */
  readonly path: string;
  readonly layout: string;
  readonly data: Data;
}
