/**
 * Schemas that are ready for common tasks, each with a picture and a few files to try it with.
 *
 * <p>A bundle contributes a folder of them to {@value org.labelwright.schema.templates.Templates#POINT}. A file {@code templates.json} in it lists
 * them:
 *
 * <pre>
 * { "templates": [ {
 *   "id": "image-detection", "name": "Object detection",
 *   "purpose": "A box around every person and vehicle, to train a detector.",
 *   "field": "General", "keywords": ["yolo"],
 *   "schema": "image-detection.labelschema", "picture": "image-detection.svg",
 *   "sample": { "files": "samples/street/", "about": "Two drawn scenes", "licence": "Public domain", "together": "byName" }
 * } ] }
 * </pre>
 *
 * Paths are relative to the folder and stay in it; {@code files} is a folder, with a slash at its end, or one file. {@code keywords} and {@code sample} may be left out; {@code together} is left out unless the
 * files of one name are one item.
 */
package org.labelwright.schema.templates;
