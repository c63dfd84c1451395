import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A body that is a workbook reaches its route as the bytes it is. To be called before any route is there. */
export function takeWorkbooks(app: NestFastifyApplication): void {
  app.useBodyParser(WORKBOOK, {}, (_request, body, done) => done(null, body));
}
