const TITLE =
  /^(?:(?:what’s )?(?:in|inside) this (?:issue|edition|bulletin|newsletter|update|month)|(?:table of )?contents|what’s inside|yn y (?:rhifyn|bwletin) hwn|cynnwys)[:?]?$/i;

/** What a pasted newsletter calls its list of contents; pages and emails have one of their own. */
export const isContentsTitle = (title: string) => TITLE.test(title);

export const adviseOnContents = (title: string) =>
  `Pages and emails list the sections automatically. Delete “${title}” and its list.`;
