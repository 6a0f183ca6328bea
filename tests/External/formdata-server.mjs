// A server that parses bodies with the platform's own Request.formData() and answers what it understood, as JSON:
// { method, url, headers, parts: [{ name, value } | { name, filename, type, size, sha256 }] }, in the order of the body.
// A body that cannot be parsed gets a 400 with { error }. The port is printed as the first line: "listening 12345".
// The process ends when its standard input does, so that it never outlives who started it.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';

async function describe(name, value) {
  if (typeof value === 'string') {
    return { name, value };
  }

  const bytes = Buffer.from(await value.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, filename: value.name, type: value.type, size: value.size, sha256 };
}

async function answer(incoming) {
  const request = new Request(`http://localhost${incoming.url}`, {
    method: incoming.method,
    headers: Object.entries(incoming.headersDistinct).flatMap(([name, values]) => values.map((value) => [name, value])),
    body: Readable.toWeb(incoming),
    duplex: 'half',
  });
  const form = await request.formData();
  const parts = await Promise.all(Array.from(form, ([name, value]) => describe(name, value)));
  return { method: incoming.method, url: incoming.url, headers: incoming.headers, parts };
}

const server = createServer(async (incoming, outgoing) => {
  let status = 201;
  let body;
  try {
    body = await answer(incoming);
  } catch (error) {
    status = 400;
    body = { error: String(error) };
  }

  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify(body));
});

server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
