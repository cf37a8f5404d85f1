// What a repository has that holds only a board: it is checked and published by an action of this project, at one commit of it.

/** What fails on GitHub until somebody writes the owner, the name and the commit that they have read. */
export const BLANK_ACTION = '________/________@________';

/** The owner and the name of a repository, and a whole commit: a tag or a branch can be moved. */
const PINNED = /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/;

export const isPinned = (action: string): boolean => PINNED.test(action);

const CHECKOUT = `- uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: { persist-credentials: false }`;

/** By their place in the repository. */
export const renderWorkflows = (action: string): ReadonlyMap<string, string> =>
  new Map([
    [
      '.github/workflows/check.yml',
      `# Checks what a pull request changes, and keeps a preview to download.
name: Verify
on: pull_request
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    steps:
      ${CHECKOUT}
      - uses: ${action}
        with: { task: check }
      - uses: ${action}
        with: { task: preview }
`,
    ],
    [
      '.github/workflows/publish.yml',
      `# Publishes the archive after each change to main, and at night, when events move to the past events.
name: Publish
on:
  push: { branches: [main] }
  schedule: [{ cron: '23 1 * * *' }]
  workflow_dispatch:
permissions:
  contents: read
concurrency: { group: pages, cancel-in-progress: false }
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      ${CHECKOUT}
      - uses: ${action}
        with: { task: build }
  deploy:
    needs: build
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions: { pages: write, id-token: write }
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
`,
    ],
  ]);
