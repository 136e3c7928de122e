-- Which documents name which version of the guideline, so that those under an older one are found among millions.
CREATE INDEX document_by_guideline ON document(iif(json_valid(body), json_extract(body, '$.guidelineVersion'), NULL), annotator_id, item);
