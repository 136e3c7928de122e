-- Rows beside the documents, all of one shape. item is null for a row of none; user_id is whom it concerns, or who wrote it.
-- topic, state and at depend on the kind: see EntityRow. body is the whole row.

-- Who works on the project: id and user_id are the user's, state is the role.
CREATE TABLE member (
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

-- Who is to do what with an item: topic is the task, at is when it is due.
CREATE TABLE assignment (
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
CREATE INDEX assignment_of_item ON assignment(item, user_id, topic, state, at);
CREATE INDEX assignment_of_user ON assignment(user_id, state, topic, at, item);

-- What is said about an item: topic is the object it is about, if any, at is when it was written.
CREATE TABLE comment (
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
CREATE INDEX comment_of_item ON comment(item, at);
CREATE INDEX comment_by_state ON comment(state, item);

-- How the team works, by name.
CREATE TABLE setting (
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
