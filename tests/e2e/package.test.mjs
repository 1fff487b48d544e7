// The Debian package of the build: what is in it, and that the programs, their manual pages, settings,
// units and completion in it fit together.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { makeTempFolder, programPath } from './harness.mjs';

const PROGRAMS = { 'traan-corpus': 1, 'traan-indexer': 1, 'traan-searchd': 8 };
const buildDir = join(programPath('traan-searchd'), '../..');
const exec = promisify(execFile);
const missing = ['cpack', 'dpkg-deb', 'dpkg-shlibdeps'].filter((tool) => !isThere(tool));
const skip = missing.length > 0
  ? `${missing.join(', ')} not installed (apt install cmake dpkg-dev)`
  : !existsSync(join(buildDir, 'CPackConfig.cmake')) && `${buildDir} is no build folder`;

let folder, deb, root;
const installed = (path) => join(root, path);
const bin = (program) => installed(`usr/bin/${program}`);
const manualPath = (name, section) => `usr/share/man/man${section}/${name}.${section}.gz`;

function isThere(tool) {
  return process.env.PATH.split(delimiter).some((path) => existsSync(join(path, tool)));
}

async function output(program, ...args) {
  return (await exec(program, args, { maxBuffer: 16 << 20 })).stdout;
}

before(async () => {
  if (skip) return;
  folder = await makeTempFolder();
  const config = join(buildDir, 'CPackConfig.cmake');
  await output('cpack', '-G', 'DEB', '--config', config, '-B', folder.file('cpack'));
  const version = (await output(programPath('traan-searchd'), '--version')).trim();
  const architecture = (await output('dpkg', '--print-architecture')).trim();
  deb = folder.file(`cpack/traan_${version}_${architecture}.deb`);
  root = folder.file('root');
  await output('dpkg-deb', '-x', deb, root);
});
after(() => folder?.remove());

test('the package says what it is and what it needs', { skip }, async () => {
  const field = async (name) => (await output('dpkg-deb', '-f', deb, name)).trim();
  assert.equal(await field('Package'), 'traan');
  assert.equal(await field('Version'), (await output(bin('traan-searchd'), '--version')).trim());
  for (const library of ['libxapian30', 'libicu72', 'libpoppler-cpp', 'libssl3', 'libsystemd0', 'adduser']) {
    assert.ok((await field('Depends')).includes(library), library);
  }
  assert.match(await field('Maintainer'), /^.+ <.+@.+>$/);
  const conffiles = (await output('dpkg-deb', '-I', deb, 'conffiles')).trim().split('\n');
  const listed = (await output('dpkg-deb', '-c', deb)).trim().split('\n');
  const files = listed.filter((line) => line.startsWith('-'));
  const inEtc = files.map((line) => line.split(/\s+/)[5].slice(1)).filter((path) => path.startsWith('/etc/'));
  assert.deepEqual(conffiles.sort(), inEtc.sort());
  for (const line of listed) {
    assert.match(line, /^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root\/root /);
    assert.equal(line.startsWith('-rwx'), / \.\/usr\/bin\/./.test(line), line);
  }
});

test('its scripts are good ones and delete nothing of an index', { skip }, async () => {
  for (const name of ['postinst', 'prerm', 'postrm']) {
    const script = await output('dpkg-deb', '-I', deb, name);
    await writeFile(folder.file(name), script);
    await output('sh', '-n', folder.file(name));
    assert.doesNotMatch(script, /rm -r.*\/var\/lib/, name);
  }
  const lintian = isThere('lintian') ? await output('lintian', '--fail-on', 'error', deb) : '';
  assert.doesNotMatch(lintian, /^E:/m);
});

test('every file is where Debian expects it', { skip }, () => {
  const manuals = Object.entries(PROGRAMS).map(([name, section]) => manualPath(name, section));
  const completions = Object.keys(PROGRAMS).map((name) => `usr/share/bash-completion/completions/${name}`);
  const others = [
    'etc/traan/searchd.toml', 'etc/logrotate.d/traan', 'lib/systemd/system/traan-searchd.service',
    'lib/systemd/system/traan-searchd.socket', 'usr/share/man/man5/searchd.toml.5.gz',
    'usr/share/doc/traan/copyright', 'usr/share/doc/traan/changelog.gz', 'usr/share/doc/traan/README.md',
    'usr/share/doc/traan/examples/nginx.conf',
  ];
  for (const path of [...manuals, ...completions, ...others]) assert.ok(existsSync(installed(path)), path);
});

test('the programs run, and the packaged settings are taken', { skip }, async () => {
  for (const program of Object.keys(PROGRAMS)) {
    assert.match(await output(bin(program), '--version'), /^\d+\.\d+\.\d+\n$/);
  }
  const settings = (text) => text.split('\n').filter((line) => /^\w+ = /.test(line));
  const defaults = settings(await output(bin('traan-searchd'), '--print-config'));
  const file = installed('etc/traan/searchd.toml');
  const packaged = settings(await output(bin('traan-searchd'), '--config', file, '--print-config'));
  const changed = packaged.filter((line, i) => line !== defaults[i]);
  const written = settings(await readFile(file, 'utf8'));
  assert.deepEqual(changed, written.map((line) => line.replaceAll('"', "'")), 'it sets what is no default');
  assert.ok(packaged.includes("addresses = ['127.0.0.1:8080']"), 'as deploy/nginx.conf has it');
});

test('the units fit the programs and their settings', { skip }, async () => {
  const file = (name) => installed(`lib/systemd/system/traan-searchd.${name}`);
  const unit = await readFile(file('service'), 'utf8');
  assert.match(unit, /^ExecStart=\/usr\/bin\/traan-searchd --config \/etc\/traan\/searchd\.toml$/m);
  const config = await output(bin('traan-searchd'), '--print-config');
  const [, drain] = /^drain_ms = (\d+)$/m.exec(config);
  const [, stop] = /^TimeoutStopSec=(\d+)$/m.exec(unit);
  assert.ok(Number(stop) * 1000 > Number(drain));
  assert.match(await readFile(file('socket'), 'utf8'), /^ListenStream=127\.0\.0\.1:8080$/m);
  if (!isThere('systemd-analyze')) return;
  await writeFile(file('service'), unit.replace('/usr/bin/traan-searchd', bin('traan-searchd')));
  await output('systemd-analyze', 'verify', '--man=no', file('service'), file('socket'));
});

/** Options and commands that a program's --help shows, for itself and for each of its commands. */
async function helpOf(program) {
  const help = await output(bin(program), '--help');
  const [, section = ''] = /^Subcommands:\n([^]*)/m.exec(help) ?? [];
  const commands = [...section.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name);
  const helps = [help];
  for (const command of commands) helps.push(await output(bin(program), command, '--help'));
  const options = helps.flatMap((text) => [...text.matchAll(/^ +(-[^\s{]+)/gm)]);
  return { commands, options: new Set(options.flatMap(([, names]) => names.split(','))) };
}

async function manual(name, section) {
  return (await output('mandoc', '-T', 'utf8', installed(manualPath(name, section)))).replace(/.\x08/gu, '');
}

const noMandoc = skip || (!isThere('mandoc') && 'mandoc is not installed (apt install mandoc)');

test('manual pages are well-formed', { skip: noMandoc }, async () => {
  for (const [name, section] of [...Object.entries(PROGRAMS), ['searchd.toml', 5]]) {
    await output('mandoc', '-T', 'lint', '-W', 'warning', installed(manualPath(name, section)));
  }
});

test('manual pages know every command, option and setting', { skip: noMandoc }, async () => {
  for (const [program, section] of Object.entries(PROGRAMS)) {
    const { commands, options } = await helpOf(program);
    assert.ok(options.size >= 7, program);
    assert.equal(commands.length > 0, section === 1, program);
    const page = await manual(program, section);
    for (const name of [...commands, ...options]) {
      assert.match(page, new RegExp(`(^|[\\s\\[(])${name}($|[\\s,\\].)])`, 'm'), `${program}.${section} on ${name}`);
    }
  }
  const config = await output(bin('traan-searchd'), '--print-config');
  const settings = await manual('searchd.toml', 5);
  for (const [, name] of config.matchAll(/^(?:\[(?=\w+\]))?(\w+)(?: = |\]$)/gm)) {
    assert.match(settings, new RegExp(`\\b${name}\\b`), `searchd.toml.5 on ${name}`);
  }
});

/** What bash offers for a line. */
async function completions(words, current = words.length - 1) {
  const file = installed(`usr/share/bash-completion/completions/${words[0]}`);
  const script = `. ${file}; COMP_WORDS=("$@"); COMP_CWORD=${current}; ` +
    '_traan "$1" "${COMP_WORDS[COMP_CWORD]}"; printf "%s\\n" "${COMPREPLY[@]}"';
  const env = { ...process.env, PATH: installed('usr/bin') + delimiter + process.env.PATH };
  const { stdout } = await exec('bash', ['-c', script, 'bash', ...words], { env });
  return stdout.trim().split('\n').filter((line) => line !== '');
}

test('completion offers what --help does', { skip }, async () => {
  await output('bash', '-n', installed('usr/share/bash-completion/completions/traan-indexer'));
  assert.deepEqual(await completions(['traan-indexer', 'bu']), ['build']);
  assert.deepEqual(await completions(['traan-indexer', '']), (await helpOf('traan-indexer')).commands);
  assert.deepEqual(await completions(['traan-indexer', 'build', '--no']), ['--no-publish']);
  assert.deepEqual(await completions(['traan-indexer', 'gc', '-i', 'index', '--k']), ['--keep']);
  assert.deepEqual(await completions(['traan-corpus', 'evaluate', '--ser']), ['--server']);
  assert.deepEqual(await completions(['traan-searchd', '--print']), ['--print-config']);
  assert.deepEqual(await completions(['traan-indexer', 'build', '']), [], 'files, by bash itself');
  for (const program of Object.keys(PROGRAMS)) {
    assert.ok((await completions([program, '-'])).includes('--version'), program);
  }
});

const noScript = skip || (!isThere('script') && 'script is not installed (apt install bsdutils)');

test('the Tab key completes a command in a terminal', { skip: noScript }, async () => {
  const env = { ...process.env, TERM: 'dumb', PATH: installed('usr/bin') + delimiter + process.env.PATH };
  const child = spawn('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], { stdio: 'pipe', env });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (shown += text));
  const file = installed('usr/share/bash-completion/completions/traan-indexer');
  child.stdin.write(`. ${file}\ntraan-indexer bu\t--help\nexit\n`);
  await new Promise((done) => child.on('close', done));
  assert.match(shown, /traan-indexer build --help/);
  assert.match(shown, /Build an index from records and publish it/);
});
