import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of every route, as served at /api/openapi.json and committed beside the code. */
export const openApiDocument = (app: INestApplication): OpenAPIObject =>
  SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('E-index')
      .setDescription('The index of digital maturity: assignments and answers, methodologies, rounds, scores and publications.')
      .setVersion('1')
      .addCookieAuth('better-auth.session_token')
      .build(),
  );
