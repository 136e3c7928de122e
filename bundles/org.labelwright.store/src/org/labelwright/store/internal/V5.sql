-- The media of an item that has several; none of an item with one. id is what annotations name. clock_offset is where
-- the start of the part is on the clock of the item, in microseconds. position is its place among the parts, from 0;
-- the columns of its item that tell of media are those of the first part.
CREATE TABLE part (
  number       INTEGER PRIMARY KEY,
  id           TEXT    NOT NULL UNIQUE,
  item         INTEGER NOT NULL REFERENCES item(number),
  role         TEXT    NOT NULL,
  modality_id  TEXT    NOT NULL,
  media        TEXT,
  clock_offset INTEGER NOT NULL,
  position     INTEGER NOT NULL,
  width        INTEGER NOT NULL,
  height       INTEGER NOT NULL,
  orientation  INTEGER NOT NULL,
  bytes        INTEGER NOT NULL,
  sha256       TEXT,
  language     TEXT
);
CREATE INDEX part_of_item ON part(item, position);
