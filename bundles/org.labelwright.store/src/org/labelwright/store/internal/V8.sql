-- Items whose right annotation is known: id and item are the item, topic is the id of the document that says it, user_id who marked
-- it, at when. Such a document counts neither for the state nor for the counters of its item.
CREATE TABLE gold (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  item        INTEGER REFERENCES item(number),
  user_id     TEXT    REFERENCES "user"(id),
  topic       TEXT,
  state       TEXT,
  at          INTEGER,
  modified_at INTEGER NOT NULL,
  body        TEXT    NOT NULL
);
CREATE INDEX gold_by_document ON gold(topic);

-- Samples that were drawn to judge a lot: user_id drew it, state is how it ended, at is when it was drawn.
CREATE TABLE audit (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  item        INTEGER REFERENCES item(number),
  user_id     TEXT    REFERENCES "user"(id),
  topic       TEXT,
  state       TEXT,
  at          INTEGER,
  modified_at INTEGER NOT NULL,
  body        TEXT    NOT NULL
);

-- The documents of such a sample: topic is the audit, user_id judged it, state is the verdict, at is when.
CREATE TABLE sample (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  item        INTEGER REFERENCES item(number),
  user_id     TEXT    REFERENCES "user"(id),
  topic       TEXT,
  state       TEXT,
  at          INTEGER,
  modified_at INTEGER NOT NULL,
  body        TEXT    NOT NULL
);
CREATE INDEX sample_of_audit ON sample(topic, state);
