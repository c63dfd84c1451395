import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { Client } from 'pg';

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
    connectToShadowDb: () => connectToScratch(connectionString),
  };
}

// Not the adapter's own connectToShadowDb: given a connectionString that ignores the scratch name and works in the database it came from,
// and it drops the database while it is still connected to it.
async function connectToScratch(connectionString) {
  const name = `eindex_scratch_${randomUUID().replaceAll('-', '')}`;
  await command(connectionString, `CREATE DATABASE ${name}`);
  const address = new URL(connectionString);
  address.pathname = `/${name}`;
  const adapter = mended(await new PrismaPg({ connectionString: address.href, max: 1 }).connect());
  const { dispose } = adapter;
  adapter.dispose = async () => {
    await dispose.call(adapter);
    await command(connectionString, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return adapter;
}

async function command(connectionString, sql) {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function mended(adapter) {
  const { queryRaw, performIO } = adapter;
  // The adapter refuses the catalogue's one-byte "char": it is given another type on the way in, and its own on the way out.
  adapter.queryRaw = async (query) => {
    const characters = [];
    const performing = Object.create(adapter);
    performing.performIO = async (inner) => {
      const result = await performIO.call(adapter, inner);
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== CHAR) return;
        field.dataTypeID = BPCHAR;
        characters.push(index);
      });
      return result;
    };
    const result = await queryRaw.call(performing, query);
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  // The adapter cuts scripts at every semicolon, those within function bodies too.
  adapter.executeScript = async (script) => void (await adapter.client.query(script));
  return adapter;
}
