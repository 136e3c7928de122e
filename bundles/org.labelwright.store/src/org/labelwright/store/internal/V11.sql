-- Where items are in the workflow: id and item are the item, topic is the id of the stage, user_id who moved it there, at when. An item
-- without a row is in the first stage.
CREATE TABLE stage (
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
CREATE INDEX stage_items ON stage(topic, item);
CREATE INDEX stage_of_item ON stage(item, topic);
