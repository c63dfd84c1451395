import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const CHAR = 18;
const BPCHAR = 1042;
let loaded;

/**
 * Prisma's schema engine as WebAssembly, in place of the binary its install script downloads.
 * @param {string} connectionString a server where it may create and drop scratch databases
 * @param {readonly (readonly [string, string])[]} datamodels path and text of each schema file; an empty list makes it panic
 */
export async function schemaEngine(connectionString, datamodels) {
  const { SchemaEngine } = await load();
  return SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory(connectionString)));
}

// Once a process: a second instance of the module breaks the first.
function load() {
  loaded ??= (async () => {
    const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
    globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
    const binary = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': bindings });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return bindings;
  })();
  return loaded;
}

function adapterFactory(connectionString) {
  const factory = new PrismaPg({ connectionString, max: 1 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mended(await factory.connect()),
    connectToShadowDb: async () => mended(await factory.connectToShadowDb()),
  };
}

function mended(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  // The adapter does not know the catalogue's one-byte "char"; it reads like an ordinary character.
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    for (const field of result.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return result;
  };
  // The adapter cuts scripts at every semicolon, those within function bodies too.
  adapter.executeScript = async (script) => void (await adapter.client.query(script));
  return adapter;
}
