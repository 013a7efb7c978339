/** Browsers without a window, on pages that a server of this process gives them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A file that the server gives. */
export interface Served {
  readonly type: 'text/html' | 'text/javascript';
  readonly body: string;
  /** Whether the page is cross-origin isolated, so that it may share memory. */
  readonly isolated: boolean;
}

/** A browser that is installed. */
export interface Browser {
  readonly name: string;
  readonly path: string;
  readonly flags: (profile: string) => readonly string[];
  /** What a new profile holds. */
  readonly profile: Readonly<Record<string, string>>;
}

/** What `variable` of the environment says, or the first of these names on the path. */
function findProgram(variable: string, names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.env[variable] ?? paths.find((path) => existsSync(path));
}

/** What tests say that are skipped without it. */
export const noChromium = 'Chromium is not on the path: CHROMIUM can say where it is';

export function findChromium(): Browser | undefined {
  const path = findProgram('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (path === undefined) return undefined;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { name: 'Chromium', path, flags: (profile) => [...flags, `--user-data-dir=${profile}`], profile: {} };
}

export function findFirefox(): Browser | undefined {
  const path = findProgram('FIREFOX', ['firefox', 'firefox-esr']);
  if (path === undefined) return undefined;
  // Scripts that run for long are not asked about.
  const profile = { 'user.js': 'user_pref("dom.max_script_run_time", 0);' };
  return { name: 'Firefox', path, flags: (folder) => ['--headless', '--no-remote', '--profile', folder], profile };
}

/** Headers under which a page may share memory. (HTML, "cross-origin isolation") */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Opens `pages`, keys of `files`, one after the other, and resolves to what each of them posts to `/answer`. Throws where one does not answer in
 * `seconds`, or the browser ends before.
 */
export async function answersOf(
  { name, path, flags, profile: settings }: Browser,
  files: ReadonlyMap<string, Served>,
  pages: readonly string[],
  seconds: number,
): Promise<readonly string[]> {
  const answers: string[] = [];
  let done = (): void => {};
  const all = new Promise<void>((resolve) => (done = resolve));
  const server = createServer((request, response) => {
    const served = files.get(request.url ?? '');
    if (request.method === 'POST') {
      void text(request).then((answer) => {
        answers.push(answer);
        response.end(pages[answers.length] ?? '');
        if (answers.length === pages.length) done();
      });
    } else if (served === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': served.type, ...(served.isolated ? isolation : {}) }).end(served.body); // prettier-ignore
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion
  const profile = await mkdtemp(join(tmpdir(), 'nnc-browser-'));
  for (const [file, body] of Object.entries(settings)) await writeFile(join(profile, file), body);
  // A group of its own, so that its helpers end with it.
  const browser = spawn(path, [...flags(profile), `http://127.0.0.1:${port}${pages[0]}`], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] }); // prettier-ignore
  let said = '';
  browser.stderr.on('data', (data) => (said = `${said}${data}`.slice(-2000)));
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    const fail = (why: string): void => reject(new Error(`${name} ${why}, with ${answers.length} answers of ${pages.length}. It said:\n${said}`)); // prettier-ignore
    timer = setTimeout(() => fail(`has not answered in ${seconds} s`), seconds * 1000);
    browser.once('error', (error) => fail(`cannot be started: ${error.message}`));
    browser.once('exit', (code) => fail(`has ended with ${code}`));
  });
  try {
    await Promise.race([all, failure]);
    return answers;
  } finally {
    clearTimeout(timer);
    server.closeAllConnections();
    server.close();
    if (browser.pid !== undefined && browser.exitCode === null) {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
