import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of layouts/site/scripts: what browsers get as `assets/NAME.js`. Every page works without any of them. */
export interface Script {
  readonly text: string;
  /** Changes with the script, so that browsers may keep it. */
  readonly version: string;
}

/** By name, without `.js`. */
export type Scripts = ReadonlyMap<string, Script>;

export function readScripts(layoutsFolder: string): Scripts {
  const folder = join(layoutsFolder, 'site', 'scripts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(
    names.sort().map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [name.replace('.js', ''), { text, version: versionOf(text) }];
    }),
  );
}

/** Ten letters of a hash, which stand behind the address of what browsers keep. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
