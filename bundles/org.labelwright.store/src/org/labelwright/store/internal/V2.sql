-- A vocabulary of which values of attributes are concepts. It is written in several transactions; one that
-- is still open when a project is opened was cut off, and is deleted. The numbers of its concepts lie between
-- first and last, maybe with those of others in between.
CREATE TABLE taxonomy (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL,
  name        TEXT    NOT NULL,
  source      TEXT    NOT NULL,
  concepts    INTEGER NOT NULL DEFAULT 0,
  first       INTEGER NOT NULL DEFAULT 0,
  last        INTEGER NOT NULL DEFAULT 0,
  imported_at INTEGER NOT NULL,
  imported_by TEXT    NOT NULL REFERENCES "user"(id),
  state       TEXT    NOT NULL CHECK (state IN ('open', 'complete'))
);
CREATE UNIQUE INDEX taxonomy_by_id ON taxonomy(id) WHERE state = 'complete';

-- id is as in the source. synonyms are one a line. name_key is the form of the name that is sorted and compared.
CREATE TABLE concept (
  number      INTEGER PRIMARY KEY,
  taxonomy    INTEGER NOT NULL REFERENCES taxonomy(number),
  id          TEXT    NOT NULL,
  name        TEXT    NOT NULL,
  name_key    TEXT    NOT NULL,
  synonyms    TEXT    NOT NULL,
  description TEXT    NOT NULL
);
CREATE UNIQUE INDEX concept_by_id ON concept(taxonomy, id);
CREATE INDEX concept_by_name ON concept(taxonomy, name_key);

-- A parent may come after its children, or never.
CREATE TABLE concept_parent (
  taxonomy   INTEGER NOT NULL REFERENCES taxonomy(number),
  concept_id TEXT    NOT NULL,
  parent_id  TEXT    NOT NULL,
  PRIMARY KEY (taxonomy, concept_id, parent_id)
) WITHOUT ROWID;
CREATE INDEX concept_child ON concept_parent(taxonomy, parent_id);

CREATE VIRTUAL TABLE concept_text USING fts5(name, synonyms, content = 'concept', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER concept_is_added AFTER INSERT ON concept
BEGIN
  INSERT INTO concept_text(rowid, name, synonyms) VALUES (new.number, new.name, new.synonyms);
END;
CREATE TRIGGER concept_is_deleted AFTER DELETE ON concept
BEGIN
  INSERT INTO concept_text(concept_text, rowid, name, synonyms) VALUES ('delete', old.number, old.name, old.synonyms);
END;
CREATE TRIGGER concept_is_changed AFTER UPDATE OF name, synonyms ON concept
BEGIN
  INSERT INTO concept_text(concept_text, rowid, name, synonyms) VALUES ('delete', old.number, old.name, old.synonyms);
  INSERT INTO concept_text(rowid, name, synonyms) VALUES (new.number, new.name, new.synonyms);
END;
