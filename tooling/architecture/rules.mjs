import { apiLayers } from './rules/apiLayers.mjs';
import { botSdkAtTheEdge } from './rules/botSdkAtTheEdge.mjs';
import { coreIsPure } from './rules/coreIsPure.mjs';
import { databaseBehindRepositories } from './rules/databaseBehindRepositories.mjs';
import { environmentInOneFile } from './rules/environmentInOneFile.mjs';
import { fileNames } from './rules/fileNames.mjs';
import { noCycles } from './rules/noCycles.mjs';
import { ownWorkspaceOnly } from './rules/ownWorkspaceOnly.mjs';
import { whoImportsWhom } from './rules/whoImportsWhom.mjs';

export const RULES = [
  whoImportsWhom,
  ownWorkspaceOnly,
  coreIsPure,
  databaseBehindRepositories,
  apiLayers,
  botSdkAtTheEdge,
  environmentInOneFile,
  fileNames,
  noCycles,
];
