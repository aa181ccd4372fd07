// Checks an exported log with nothing but Node, written from the words of its FORMAT.md and from no code of ours,
// so that one bug cannot hide tampering:  node verify-export.mjs FOLDER [RECORDS HEAD]
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['events.ndjson', 'hashes.txt', 'export.json', 'FORMAT.md'];
const ORDER = ['v', 'tenant', 'incarnation', 'sequence', 'previous', 'type', 'actor', 'onBehalfOf', 'entryPoint', 'command', 'recordedAt', 'batch', 'request', 'data'];
const OPTIONAL = ['onBehalfOf', 'batch', 'request'];
const ZEROS = '0'.repeat(64);

const wrong = what => { console.error(what); process.exit(1); };
process.on('uncaughtException', error => wrong(error.message));
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

function linesOf(bytes, name) {
  const lines = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    if (end < 0) wrong(name === 'events.ndjson' ? `record ${lines.length}: cut` : `${name}: does not end with a line feed`);
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function instant(text) {
  const [, seconds, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?\+00:00$/.exec(text) ?? [];
  return seconds && `${seconds}.${fraction.padEnd(7, '0')}`;
}

function check(record, before, place) {
  const names = Object.keys(record);
  if (names.join() !== ORDER.filter(name => !OPTIONAL.includes(name) || name in record).join()) return 'has other members';
  if (record.v !== 1) return 'is of another version';
  if (record.sequence !== place) return `says that it is record ${record.sequence}`;
  if (record.previous !== before.hash) return 'does not follow the record before it';
  if (before.tenant && record.tenant !== before.tenant) return 'belongs to another tenant';
  if (record.incarnation < before.incarnation) return 'comes from an earlier life of the log';
  if (!instant(record.recordedAt) || instant(record.recordedAt) < before.recordedAt) return 'was recorded before the record before it';
  return null;
}

const [folder, anchoredRecords, anchoredHead] = process.argv.slice(2);
const names = readdirSync(folder).sort();
if (names.join() !== [...FILES, 'SHA256SUMS'].sort().join()) wrong(`there should be five files, and there are: ${names.join(', ')}`);
const content = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name))]));
const records = linesOf(content['events.ndjson'], 'events.ndjson');
const hashes = linesOf(content['hashes.txt'], 'hashes.txt').map(String);

let before = { hash: ZEROS, incarnation: 1, recordedAt: '' };
records.forEach((line, place) => {
  const hash = sha256(Buffer.of(0), line);
  if (hash !== hashes[place]) wrong(`record ${place}: another hash than in hashes.txt`);
  let record;
  try { record = JSON.parse(line); } catch { wrong(`record ${place}: is no JSON`); }
  const problem = check(record, before, place);
  if (problem) wrong(`record ${place}: ${problem}`);
  before = { hash, tenant: record.tenant, incarnation: record.incarnation, recordedAt: instant(record.recordedAt) };
});

const summary = JSON.parse(content['export.json']);
if (summary.format !== 'stratex-log-export.v1' || summary.tenant !== before.tenant) wrong('export.json: another format or tenant');
if (records.length !== hashes.length || records.length !== summary.records) wrong(`record ${records.length}: missing, or one too many`);
if (summary.head !== before.hash) wrong('export.json: another head than the last record has');
if (String(content.SHA256SUMS) !== FILES.map(name => `${sha256(content[name])}  ${name}\n`).join('')) wrong('SHA256SUMS: holds other hashes');
if (anchoredRecords && hashes[anchoredRecords - 1] !== anchoredHead) wrong(`record ${anchoredRecords - 1}: missing, or of another history`);
console.log(`intact: ${records.length} records, head ${before.hash}`);
