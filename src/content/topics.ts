import { z } from 'zod';
import { identifier } from '../fields/values.ts';
import type { Topic } from '../model/model.ts';
import { suggest } from '../text/nearest.ts';
import type { Report } from '../text/problem.ts';
import type { Yaml } from '../text/yaml.ts';

/** A list, or one line: `neglect, early help`. */
export const topicNames = z.preprocess(
  splitList,
  z.array(identifier('neglect')).meta({ examples: ['[neglect, early-help]'] }),
);

function splitList(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  const entries = written.replace(/^\[|\]$/g, '').split(/[,;]/);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/**
 * The topics that an issue names. A draft may have none yet, or some that are not in the list: they are noted.
 * @param names undefined where they are missing or cannot be read
 * @param topics undefined when the list could not be read: no topic is called unknown then
 */
export function readTopics(
  names: readonly string[] | undefined,
  isPublished: boolean,
  topics: ReadonlyMap<string, Topic> | undefined,
  yaml: Yaml,
  report: Report,
): Topic[] {
  const known = [...(topics?.keys() ?? [])];
  const found = new Map<string, Topic>();
  for (const [index, name] of (names ?? []).entries()) {
    const topic = topics ? [...topics.values()].find((one) => isTopic(one, name)) : { id: name, name };
    const message = `“${name}” is not in topics.yaml. ${suggest(name, known)}`;
    if (topic) found.set(topic.id, topic);
    else report('topic', yaml.positionOf(['topics', index]), message, isPublished ? 'error' : 'info');
  }
  const isMissing = (yaml.data as { topics?: unknown } | undefined)?.topics === undefined || names?.length === 0;
  const message = `This issue has no topics, so no topic page lists it. ${suggest('', known)}`;
  if (isMissing && isPublished) report('topic', yaml.positionOfKey(['topics']), message, 'info');
  return [...found.values()];
}

/** By its key or its name, however either is typed. */
function isTopic({ id, name }: Topic, written: string): boolean {
  const slug = (words: string) => words.toLowerCase().replace(/[\s_-]+/g, '-');
  return slug(written) === id || slug(written) === slug(name);
}
