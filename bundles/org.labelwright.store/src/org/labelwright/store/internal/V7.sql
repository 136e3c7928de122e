-- Rows beside the documents that make up the guideline; see V6.

-- The draft: a row for the guideline, each section, rule, example and question; state is which of them it is.
CREATE TABLE guideline_element (
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

-- What was published: id is the version, user_id who did it, at when.
CREATE TABLE guideline_version (
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

-- Who has read what: topic is the version, user_id the reader, at when.
CREATE TABLE acknowledgement (
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

-- What annotators ask: topic is the object that it came up on, if any, user_id who asks, at when.
CREATE TABLE open_question (
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
CREATE INDEX open_question_of_item ON open_question(item, at);

-- Pictures that the text of a guideline names: id is the name, topic the hash of the blob that holds it.
CREATE TABLE picture (
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

-- Which entries are steps of the history of the draft.
CREATE TABLE guideline_step (
  sequence INTEGER PRIMARY KEY REFERENCES journal(sequence)
);
