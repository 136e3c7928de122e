-- What models suggested for an item and a person did not get: topic is the model, user_id the person, state is whether it was turned down or hidden from
-- him or her, at is when.
CREATE TABLE suggestion (
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
