/**
 * Serves the test pages under any host name: the browsers use it as their proxy, so that pages of listed news sites can
 * be tried without a network, and so that every request the browser makes is seen here.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = {
  readonly type: string;
  readonly body: string | Buffer;
  /** Beyond the type. */
  readonly headers?: Readonly<Record<string, string>>;
};
export type Routes = ReadonlyMap<string, Reply>;

export type TestServer = {
  readonly port: number;
  /** Every request, as `GET http://host/path` or `CONNECT host:port`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/** Answers `GET http://any.host/path` by path; everything else gets 404, and no tunnel is ever opened. */
export async function serve(routes: Routes): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(`${request.method} ${url.href}`);
    const reply = routes.get(url.pathname);
    if (!reply) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...reply.headers, 'content-type': reply.type }).end(reply.body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, requests, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
