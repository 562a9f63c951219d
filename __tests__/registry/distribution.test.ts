/** The distribution protocol against servers that keep to it, bend it, and mean harm. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  CONFIG,
  digestOf,
  json,
  MANIFEST,
  manifest,
  repositoryOf,
  type SmallServer,
  smallServer,
  unknownManifest,
} from './server.js';

const open: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(server => server.stop()));
});

async function serving(answer: Parameters<typeof smallServer>[0]): Promise<SmallServer> {
  const server = await smallServer(answer);
  open.push(server);
  return server;
}

/** Wants a token of its own token server, and then answers. */
function withToken(
  challenge: (origin: string) => string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  token: unknown = { token: 'a.b.c' },
): Parameters<typeof smallServer>[0] {
  return (request, response, origin) => {
    if (request.url?.startsWith('/token')) json(response, 200, token);
    else if (request.headers.authorization === 'Bearer a.b.c') answer(request, response);
    else {
      response.writeHead(401, { 'www-authenticate': challenge(origin) });
      response.end();
    }
  };
}

const serveManifest = (_request: IncomingMessage, response: ServerResponse) => manifest(response, MANIFEST);
const IMAGE = {
  kind: 'image',
  digest: digestOf(MANIFEST),
  config: digestOf(CONFIG),
  compressedBytes: 1_234,
} as const;
const found = { kind: 'found', value: undefined };

describe('whether a tag is there', () => {
  test('is asked by HEAD alone, with all four types of manifests', async () => {
    const server = await serving(serveManifest);

    expect(await repositoryOf(server).find('1')).toEqual(found);
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'HEAD /v2/team/score/manifests/1',
    ]);
    expect(server.seen[0]?.accept?.split(', ')).toHaveLength(4);
  });

  test('is asked by GET where the registry does not know HEAD', async () => {
    const server = await serving((request, response) => {
      if (request.method === 'HEAD') json(response, 405, '');
      else manifest(response, MANIFEST);
    });

    expect(await repositoryOf(server).find('1')).toEqual(found);
  });

  test.each(['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'NOT_FOUND'])('is a no on %s', async code => {
    const server = await serving((_request, response) => json(response, 404, { errors: [{ code }] }));

    expect(await repositoryOf(server).find('1')).toEqual({ kind: 'missing', code });
  });

  test.each([
    ['a page', '<html>not found</html>'],
    ['nothing', ''],
    ['another error', { errors: [{ code: 'UNSUPPORTED' }] }],
    ['codes of a wrong type', { errors: [{ code: 7 }] }],
    ['a list that is none', { errors: 'MANIFEST_UNKNOWN' }],
  ])('is not known on a 404 with %s', async (_what, body) => {
    const server = await serving((_request, response) => json(response, 404, body));

    await expect(repositoryOf(server).find('1')).rejects.toMatchObject({
      name: 'RestError',
      statusCode: 404,
    });
  });

  test('is not known where a page of a proxy has status 200', async () => {
    const server = await serving((_request, response) =>
      json(response, 200, '<html>sign in</html>', { 'content-type': 'text/html' }),
    );

    await expect(repositoryOf(server).find('1')).rejects.toMatchObject({ name: 'RegistryFault' });
  });

  test.each([429, 500, 503])('is not known on HTTP %d', async status => {
    const server = await serving((_request, response) => json(response, status, { errors: [{ code: 'X' }] }));

    await expect(repositoryOf(server).find('1')).rejects.toMatchObject({
      name: 'RestError',
      statusCode: status,
    });
  });
});

describe('a token', () => {
  const challenge = (origin: string) =>
    `Bearer realm="${origin}/token",service="reg",scope="repository:team/score:pull"`;

  test('is asked for with service and scope, sent, and used again', async () => {
    const server = await serving(withToken(challenge, serveManifest));
    const repository = repositoryOf(server);

    expect(await repository.find('1')).toEqual(found);
    expect(await repository.find('2')).toEqual(found);
    expect(server.seen.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      'HEAD /v2/team/score/manifests/1',
      'GET /token?service=reg&scope=repository:team/score:pull',
      'HEAD /v2/team/score/manifests/1',
      'HEAD /v2/team/score/manifests/2',
    ]);
  });

  test.each([
    ['without service and scope', (at: string) => `Bearer realm="${at}/token"`],
    ['with the scope in the realm', (at: string) => `Bearer realm="${at}/token?scope=x",service="reg"`],
    ['beside Basic on one line', (at: string) => `Basic realm="r", Bearer realm="${at}/token",service="q"`],
    ['before Basic', (at: string) => `bearer Realm="${at}/token" , service=q, Basic realm="r"`],
  ])('is found in a challenge %s', async (_what, written) => {
    const server = await serving(withToken(written, serveManifest));

    expect(await repositoryOf(server).find('1')).toEqual(found);
    const asked = new URL(server.seen[1]?.path ?? '', server.origin).searchParams.getAll('scope');
    expect(asked).toHaveLength(1);
  });

  test('may be called access_token', async () => {
    const server = await serving(withToken(challenge, serveManifest, { access_token: 'a.b.c' }));

    expect(await repositoryOf(server).find('1')).toEqual(found);
  });

  test.each([
    ['only a name and a password would do', 'Basic realm="registry"'],
    ['nothing is offered', ''],
  ])('is not to be had where %s', async (_what, header) => {
    const server = await serving((_request, response) => {
      response.writeHead(401, header === '' ? {} : { 'www-authenticate': header });
      response.end();
    });

    expect(await repositoryOf(server).find('1')).toMatchObject({
      kind: 'refused',
      status: 401,
      code: '',
      by: 'login',
    });
  });

  test('is asked for anew where the one that it has is too old and leads to another realm', async () => {
    let given = 0;
    const server = await serving((request, response, origin) => {
      const { authorization = '' } = request.headers;
      if (request.url?.startsWith('/proxy_auth')) json(response, 200, { token: `token-${++given}` });
      else if (request.url?.startsWith('/closed')) json(response, 401, {});
      else if (authorization === 'Bearer token-1' && given === 1 && request.url?.endsWith('/1'))
        manifest(response, MANIFEST);
      else if (authorization === 'Bearer token-2') manifest(response, MANIFEST);
      else {
        const stale = `Bearer realm="${origin}/closed",service="registry",error="invalid_token"`;
        const header = authorization === '' ? `Bearer realm="${origin}/proxy_auth"` : stale;
        response.writeHead(401, { 'www-authenticate': header, 'content-type': 'text/html' });
        response.end('<html>401</html>');
      }
    });
    const repository = repositoryOf(server);

    expect(await repository.find('1')).toEqual(found);
    expect(await repository.find('2')).toEqual(found);
    expect(given).toBe(2);
  });

  test('that is refused in the body of an answer is refused', async () => {
    const server = await serving((request, response, origin) => {
      if (request.url?.startsWith('/token')) json(response, 200, { errors: [{ code: 'DENIED' }] });
      else json(response, 401, {}, { 'www-authenticate': challenge(origin) });
    });

    expect(await repositoryOf(server).find('1')).toMatchObject({ kind: 'refused', by: 'login' });
  });

  test('that gives no right is a refusal and not a no', async () => {
    const server = await serving((request, response, origin) => {
      if (request.url?.startsWith('/token')) json(response, 200, { token: 'no.right.s' });
      else json(response, 401, {}, { 'www-authenticate': challenge(origin) });
    });

    expect(await repositoryOf(server).find('1')).toMatchObject({ kind: 'refused', status: 401 });
    expect(server.seen).toHaveLength(3);
  });

  test.each([401, 403])('refused with %d is a refusal', async status => {
    const server = await serving((request, response, origin) => {
      if (request.url?.startsWith('/token')) json(response, status, { errors: [{ code: 'DENIED' }] });
      else json(response, 401, {}, { 'www-authenticate': challenge(origin) });
    });

    expect(await repositoryOf(server).find('1')).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['no JSON', '<html>'],
    ['no token', {}],
    ['a number', { token: 7 }],
    ['a line of a header', { token: 'a\r\nx-evil: 1' }],
  ])('that is %s is a fault', async (_what, token) => {
    const server = await serving(withToken(challenge, serveManifest, token));

    await expect(repositoryOf(server).find('1')).rejects.toMatchObject({ name: 'RegistryFault' });
  });

  test.each([
    ['plain HTTP elsewhere', 'http://token.example.com/token'],
    ['a file', 'file:///etc/passwd'],
    ['a name and a password', 'https://user:secret@token.example.com/token'],
    ['no address at all', 'realm of nobody'],
  ])('is not asked for where the realm is %s', async (_what, realm) => {
    const server = await serving((_request, response) =>
      json(response, 401, {}, { 'www-authenticate': `Bearer realm="${realm}"` }),
    );

    await expect(repositoryOf(server).find('1')).rejects.toMatchObject({ name: 'RegistryFault' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a manifest', () => {
  test('is read with its size and its configuration', async () => {
    const server = await serving(serveManifest);

    expect(await repositoryOf(server).manifest('1')).toEqual({
      kind: 'found',
      value: IMAGE,
    });
  });

  test('must have the digest that it is asked by', async () => {
    const server = await serving((_request, response) => manifest(response, MANIFEST, ''));
    const repository = repositoryOf(server);

    expect(await repository.manifest(digestOf(MANIFEST))).toMatchObject({ kind: 'found' });
    await expect(repository.manifest(digestOf('another'))).rejects.toThrow('not those of the digest');
  });

  test('must have the digest that the registry names', async () => {
    const server = await serving((_request, response) => manifest(response, MANIFEST, digestOf('another')));

    await expect(repositoryOf(server).manifest('1')).rejects.toThrow('not those of the digest');
  });

  test('that never ends is not read to its end', async () => {
    const page = Buffer.alloc(64 * 1024, 'x');
    const server = await serving((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (response.write(page));
        response.once('drain', more);
      };
      more();
    });

    await expect(repositoryOf(server).manifest('1')).rejects.toThrow('longer than');
  });

  test('that stops half way ends with the deadline', async () => {
    const run = new AbortController();
    const server = await serving((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"schemaVersion":', () => run.abort(new DOMException('', 'TimeoutError')));
    });

    await expect(repositoryOf(server, run.signal).manifest('1')).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('a redirect', () => {
  test('to the store of the blobs takes no token along', async () => {
    const store = await serving((_request, response) => json(response, 200, CONFIG));
    const server = await serving(
      withToken(
        origin => `Bearer realm="${origin}/token"`,
        (_request, response) => {
          response.writeHead(307, { location: `${store.origin}/blob?sig=1` });
          response.end();
        },
      ),
    );

    expect(await repositoryOf(server).platform(IMAGE)).toEqual({
      kind: 'found',
      value: 'linux/amd64',
    });
    expect(store.seen).toEqual([expect.objectContaining({ path: '/blob?sig=1', authorization: undefined })]);
  });

  test('within the registry keeps the token', async () => {
    const server = await serving(
      withToken(
        origin => `Bearer realm="${origin}/token"`,
        (request, response) => {
          if (request.url === '/moved') manifest(response, MANIFEST);
          else response.writeHead(302, { location: '/moved' }).end();
        },
      ),
    );

    expect(await repositoryOf(server).find('1')).toEqual(found);
    expect(server.seen.at(-1)?.authorization).toBe('Bearer a.b.c');
  });

  test('in a circle ends', async () => {
    const server = await serving((_request, response) =>
      response.writeHead(302, { location: '/v2/x' }).end(),
    );

    await expect(repositoryOf(server).find('1')).rejects.toThrow('redirects more than');
    expect(server.seen.length).toBeLessThan(10);
  });

  test.each(['http://169.254.169.254/latest', 'ftp://example.com/x', '//user@example.com/x', 'http://[::'])(
    'to %s is not followed',
    async location => {
      const server = await serving((_request, response) => response.writeHead(302, { location }).end());

      await expect(repositoryOf(server).find('1')).rejects.toMatchObject({ name: 'RegistryFault' });
      expect(server.seen).toHaveLength(1);
    },
  );

  test('of a blob must end at the bytes of its digest', async () => {
    const server = await serving((_request, response) => json(response, 200, '{"os":"linux"}'));

    await expect(repositoryOf(server).platform(IMAGE)).rejects.toThrow('not those of the digest');
  });
});

describe('tags', () => {
  test('are read page after page, within the registry', async () => {
    const server = await serving((request, response) => {
      if (request.url?.includes('last=')) json(response, 200, { tags: ['3', 4, null] });
      else
        json(response, 200, { tags: ['1', '2'] }, { link: '</v2/team/score/tags/list?last=2>; rel="next"' });
    });

    expect(await repositoryOf(server).tags()).toEqual(['1', '2', '3']);
  });

  test('of a list that leads elsewhere or in a circle come to an end', async () => {
    const server = await serving((request, response, origin) => {
      const next = request.url?.includes('elsewhere')
        ? 'https://example.com/x'
        : `${origin}/x?a=${Math.random()}`;
      json(response, 200, { tags: ['1'] }, { link: `<${next}>; rel="next"` });
    });

    expect(await repositoryOf(server).tags()).toEqual(['1', '1', '1', '1', '1']);
  });

  test('that nobody may list are none', async () => {
    const server = await serving((_request, response) => unknownManifest(response));

    expect(await repositoryOf(server).tags()).toEqual([]);
  });
});
