-- The tag of the language of a text (BCP 47), null when it is not known.
ALTER TABLE item ADD COLUMN language TEXT;
