-- Times are milliseconds since 1970-01-01T00:00Z. A column called number is a key of this database
-- alone; an id is the same everywhere. Bodies are the JSON of the model object.

CREATE TABLE project (
  number     INTEGER PRIMARY KEY CHECK (number = 1),
  id         TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
);

CREATE TABLE "user" (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE schema_revision (
  revision   INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL,
  created_by TEXT    NOT NULL REFERENCES "user"(id),
  body       TEXT    NOT NULL
);

-- state, annotations and modified_at summarise the item's documents.
CREATE TABLE item (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  name        TEXT    NOT NULL,
  name_key    TEXT    NOT NULL,
  modality_id TEXT    NOT NULL,
  item_group  TEXT,
  media       TEXT,
  width       INTEGER NOT NULL,
  height      INTEGER NOT NULL,
  orientation INTEGER NOT NULL,
  bytes       INTEGER NOT NULL,
  sha256      TEXT,
  state       INTEGER NOT NULL DEFAULT 0,
  annotations INTEGER NOT NULL DEFAULT 0,
  modified_at INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX item_by_name ON item(name_key, number, state, annotations);
CREATE INDEX item_by_state ON item(state, number, annotations);
CREATE INDEX item_by_annotations ON item(annotations, number, state);

CREATE TABLE document (
  number          INTEGER PRIMARY KEY,
  id              TEXT    NOT NULL UNIQUE,
  item            INTEGER NOT NULL REFERENCES item(number),
  annotator_id    TEXT    NOT NULL REFERENCES "user"(id),
  schema_revision INTEGER NOT NULL,
  state           INTEGER NOT NULL,
  body            TEXT    NOT NULL,
  UNIQUE (item, annotator_id)
);

-- x0 to y1 is the upright rectangle around the geometry, in its own units, null when it has none.
CREATE TABLE annotation (
  number      INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(number),
  id          TEXT    NOT NULL,
  label_id    TEXT,
  kind        TEXT    NOT NULL,
  rank        REAL    NOT NULL,
  part        TEXT,
  "group"     TEXT,
  x0          REAL,
  y0          REAL,
  x1          REAL,
  y1          REAL,
  origin      TEXT    NOT NULL,
  modified_at INTEGER,
  body        TEXT    NOT NULL
);
CREATE UNIQUE INDEX annotation_of_document ON annotation(document, id);

CREATE TABLE relation (
  number      INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(number),
  id          TEXT    NOT NULL,
  type_id     TEXT,
  source_id   TEXT,
  target_id   TEXT,
  rank        REAL    NOT NULL,
  modified_at INTEGER,
  body        TEXT    NOT NULL
);
CREATE UNIQUE INDEX relation_of_document ON relation(document, id);

CREATE TABLE answer (
  number      INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(number),
  id          TEXT    NOT NULL,
  question_id TEXT,
  rank        REAL    NOT NULL,
  modified_at INTEGER,
  body        TEXT    NOT NULL
);
CREATE UNIQUE INDEX answer_of_document ON answer(document, id);

-- How many annotations of a label and geometry kind an item has; no row for none. An annotation
-- without a label counts under the empty label.
CREATE TABLE item_label (
  label_id    TEXT    NOT NULL,
  item        INTEGER NOT NULL,
  kind        TEXT    NOT NULL,
  annotations INTEGER NOT NULL,
  PRIMARY KEY (label_id, item, kind)
) WITHOUT ROWID;

-- Content-addressed: hash is the SHA-256 of the content before it was deflated.
CREATE TABLE blob (
  hash    TEXT    PRIMARY KEY,
  bytes   INTEGER NOT NULL,
  content BLOB    NOT NULL
);

-- A piece of work of many transactions. One that is still open when a project is opened was cut off,
-- and is rolled back.
CREATE TABLE batch (
  id         TEXT    PRIMARY KEY,
  label      TEXT    NOT NULL,
  user_id    TEXT    NOT NULL REFERENCES "user"(id),
  started_at INTEGER NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('open', 'complete', 'rolled back'))
);

-- The hash chains each entry to the one before; see Chain.
CREATE TABLE journal (
  sequence      INTEGER PRIMARY KEY,
  at            INTEGER NOT NULL,
  user_id       TEXT    NOT NULL REFERENCES "user"(id),
  document_id   TEXT,
  item_id       TEXT,
  label         TEXT    NOT NULL,
  cause         TEXT    NOT NULL,
  undoes        INTEGER,
  batch_id      TEXT,
  blob_hash     TEXT    REFERENCES blob(hash),
  payload       BLOB,
  previous_hash TEXT    NOT NULL,
  hash          TEXT    NOT NULL
);
CREATE INDEX journal_of_batch ON journal(batch_id, sequence) WHERE batch_id IS NOT NULL;

-- Which entries changed which documents, so that the history of one can be found.
CREATE TABLE journal_document (
  document INTEGER NOT NULL REFERENCES document(number),
  sequence INTEGER NOT NULL REFERENCES journal(sequence),
  PRIMARY KEY (document, sequence)
) WITHOUT ROWID;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;
