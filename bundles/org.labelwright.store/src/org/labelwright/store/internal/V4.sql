-- Sums of item_label: how many annotations of a label and geometry kind there are in all, and in how many items a
-- label occurs; no row for none.
CREATE TABLE label_kind (
  label_id    TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  annotations INTEGER NOT NULL,
  PRIMARY KEY (label_id, kind)
) WITHOUT ROWID;
INSERT INTO label_kind SELECT label_id, kind, sum(annotations) FROM item_label GROUP BY label_id, kind;

CREATE TABLE label_items (
  label_id TEXT    PRIMARY KEY,
  items    INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO label_items SELECT label_id, count(DISTINCT item) FROM item_label GROUP BY label_id;

CREATE INDEX document_by_state ON document(state);
CREATE INDEX relation_by_type ON relation(type_id);
CREATE INDEX answer_by_question ON answer(question_id);
