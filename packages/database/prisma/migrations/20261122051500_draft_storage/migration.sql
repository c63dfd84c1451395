-- Both texts are written anew with every change of a draft, which takes the server longer to compress than to write as they are. There
-- are few versions, and what goes out is compressed on its way.
ALTER TABLE "methodology_draft" ALTER COLUMN "nodes" SET STORAGE EXTERNAL;
ALTER TABLE "methodology_version" ALTER COLUMN "canonical" SET STORAGE EXTERNAL;
