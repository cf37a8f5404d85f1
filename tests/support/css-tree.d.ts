// css-tree's parser alone, as far as css.ts uses it: the package has no types of its own, and those of others lack this entry.
declare module 'css-tree/parser' {
  export interface CssNode {
    readonly type: string;
    readonly name?: string | { readonly name: string };
    readonly matcher?: string | null;
    readonly prelude?: CssNode | null;
    readonly block?: CssNode | null;
    readonly property?: string;
    readonly important?: boolean | string;
    readonly value?: CssNode | string | null;
    readonly children?: { forEach(each: (node: CssNode) => void): void } | null;
  }

  export default function parse(
    source: string,
    options: {
      readonly context: 'stylesheet' | 'declarationList';
      readonly parseValue?: boolean;
      readonly parseAtrulePrelude?: boolean;
      readonly onParseError?: (error: { readonly message: string; readonly offset: number }) => void;
    },
  ): CssNode;
}
