import { decodeEntities } from './entities.ts';

export interface Tag {
  readonly name: string;
  /** Values with their entities resolved; an attribute without a value has an empty one. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between a script's tags; empty for every other element. */
  readonly script: string;
}

const ATTRIBUTES = String.raw`((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*`;
// A script is taken whole, so that nothing in it is read as a tag.
const TAG = new RegExp(String.raw`<script${ATTRIBUTES}>([\s\S]*?)<\/script>|<([a-z][\w-]*)${ATTRIBUTES}\/?>`, 'gi');
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Every start tag of a page, in order. Enough for HTML that has passed a validator: see validators/html.ts. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)].map(([, ofScript, script = '', name, written]) => ({
    name: name?.toLowerCase() ?? 'script',
    attributes: readAttributes(ofScript ?? written ?? ''),
    script,
  }));
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
