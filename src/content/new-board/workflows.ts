// What a repository has that holds only a board: two workflows, which call those of this project at one commit of it.

/** Fails on GitHub until somebody writes the owner, the name or the commit that they have read in its place. */
export const BLANK = '________';

/** The owner and the name of a repository, and a whole commit: a tag or a branch can be moved. */
const PINNED = /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/;

export const isPinned = (program: string): boolean => PINNED.test(program);

/** By their place in the repository. */
export function renderWorkflows(program = `${BLANK}/${BLANK}@${BLANK}`): ReadonlyMap<string, string> {
  const [repository, commit] = program.split('@');
  const folder = `${repository}/.github/workflows`;
  return new Map([
    [
      '.github/workflows/check.yml',
      `# Checks what a pull request changes: findings on their lines and in one comment, a preview and proofs to download.
name: Check
on: pull_request
permissions: { contents: read }
# A newer push is checked in place of an older one.
concurrency: { group: 'check-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  check:
    # For the one job of it that writes the comment, and runs no package.
    permissions: { contents: read, pull-requests: write }
    uses: ${folder}/check-board.yml@${commit}
`,
    ],
    [
      '.github/workflows/publish.yml',
      `# Publishes the archive after each change to main, and at night, when yesterday’s events move to the past events.
name: Publish
on:
  push: { branches: [main] }
  # UTC, after midnight in Britain in summer and winter. An odd minute, because GitHub is late on the hour.
  schedule: [{ cron: '23 1 * * *' }]
  workflow_dispatch:
    inputs:
      date: { type: string, description: 'The day to build for, such as 2018-02-01. Leave empty for today.' }
      withdraw: { type: string, description: 'An issue to withdraw, such as 2018-02, even if other files have errors. Otherwise leave empty.' }
      reason: { type: string, description: 'Why it is withdrawn, for readers. Do not repeat what was wrong.' }
permissions: { contents: read }
# One at a time. A deployment that has started is never cancelled.
concurrency: { group: pages, cancel-in-progress: false }
jobs:
  publish:
    # Each job of it takes only what it needs, and those that write run no package.
    permissions: { attestations: write, contents: write, id-token: write, pages: write }
    uses: ${folder}/publish-board.yml@${commit}
    with: { date: '\${{ inputs.date }}', withdraw: '\${{ inputs.withdraw }}', reason: '\${{ inputs.reason }}' }
`,
    ],
  ]);
}
