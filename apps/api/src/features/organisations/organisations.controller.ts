import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, Organisation, OrganisationRow, type List } from '@e-index/contracts';
import { Public, Visitor } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { AsOfQuery, OrganisationListQuery } from './OrganisationListQuery.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(private readonly service: OrganisationsService) {}

  @Get()
  @Public()
  @Answers(listOf(OrganisationRow).meta({ id: 'OrganisationList' }))
  list(
    @Visitor() who: Principal | null,
    @Query({ schema: OrganisationListQuery }) query: OrganisationListQuery,
  ): Promise<List<OrganisationRow>> {
    return this.service.list(who, query);
  }

  @Get(':organisation')
  @Public()
  @Answers(Organisation)
  read(
    @Visitor() who: Principal | null,
    @Param('organisation') id: string,
    @Query({ schema: AsOfQuery }) { asOf }: AsOfQuery,
  ): Promise<Organisation> {
    return this.service.read(who, id, asOf);
  }
}
