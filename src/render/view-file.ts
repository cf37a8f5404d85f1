/** A file before it is rendered: `layout` sees `data` alone, so that the same layout and data always give the same bytes. */
export interface ViewFile<Data extends object = object> {
  readonly path: string;
  readonly layout: string;
  readonly data: Data;
}
