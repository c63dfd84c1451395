import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse } from '@nestjs/swagger';
import { Problem } from '@e-index/contracts';
import type { z } from 'zod';

/** What a route answers: 200 with this schema, or a problem document. The contract's client parses by the same schema. */
export const Answers = (schema: z.ZodType) =>
  applyDecorators(HttpCode(200), ApiOkResponse({ standardSchema: schema }), ApiDefaultResponse({ standardSchema: Problem }));
