package org.labelwright.io.coco.internal;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.core.Problem;
import org.labelwright.io.Verdict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Looks at the beginning of a file for what only COCO has. */
public final class CocoProbe {

	/** No more than this many bytes are read. */
	private static final long ENOUGH = 4 << 20;

	private CocoProbe() {
	}

	/** Tells whether the file is COCO, from its first entries. */
	public static Verdict examine(Path source) throws IOException {
		var file = source.getFileName().toString();
		try (var in = Files.newInputStream(source); var parser = CocoReader.FACTORY.createParser(in)) {
			var first = parser.nextToken();
			if (first == null)
				return Verdict.no(Problem.error("coco.empty", file, Messages.Format_empty, Messages.Format_emptyRemedy)); //$NON-NLS-1$
			if (first == JsonToken.START_ARRAY)
				return parser.nextToken() == JsonToken.START_OBJECT && isResult(parser) ? Verdict.yes(80)
						: Verdict.no(CocoReader.notCoco(file));
			if (first != JsonToken.START_OBJECT)
				return Verdict.no(CocoReader.notCoco(file));
			return dataset(parser, file);
		} catch (JsonProcessingException e) {
			return Verdict.no(CocoReader.syntax(file, e));
		} catch (CharConversionException e) {
			return Verdict.no(CocoReader.notCoco(file));
		}
	}

	private static Verdict dataset(JsonParser parser, String file) throws IOException {
		int confidence = 0;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			var value = parser.nextToken();
			if (value == JsonToken.START_ARRAY) {
				int found = switch (name) {
				case "images" -> entry(parser, "file_name", "width"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "annotations" -> entry(parser, "image_id", "category_id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "categories" -> entry(parser, "name", "supercategory"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				default -> {
					parser.skipChildren();
					yield 0;
				}
				};
				if (found < 0)
					return Verdict.no(Problem.error("coco.panoptic", file, Messages.Format_noPanoptic, Messages.Format_noPanopticRemedy)); //$NON-NLS-1$
				confidence += found;
			} else {
				parser.skipChildren();
			}
			if (parser.currentLocation().getByteOffset() > ENOUGH && confidence > 0)
				break;
		}
		return confidence == 0 ? Verdict.no(CocoReader.notCoco(file)) : Verdict.yes(Math.min(95, 35 + confidence));
	}

	/** Looks at the first entry of a list and passes over the rest: 30 when it has a field of these, 20 when empty, -1 when panoptic. */
	private static int entry(JsonParser parser, String... fields) throws IOException {
		int found = parser.nextToken() == JsonToken.END_ARRAY ? 20 : 0;
		boolean panoptic = false;
		if (parser.currentToken() == JsonToken.START_OBJECT)
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				for (var field : fields)
					if (field.equals(parser.currentName()))
						found = 30;
				panoptic |= parser.currentName().equals("segments_info"); //$NON-NLS-1$
				parser.nextToken();
				parser.skipChildren();
			}
		if (panoptic)
			return -1;
		while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentLocation().getByteOffset() < ENOUGH) {
			parser.skipChildren();
			parser.nextToken();
		}
		return found;
	}

	private static boolean isResult(JsonParser parser) throws IOException {
		boolean image = false;
		boolean result = false;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			image |= parser.currentName().equals("image_id"); //$NON-NLS-1$
			result |= parser.currentName().equals("category_id") || parser.currentName().equals("score"); //$NON-NLS-1$ //$NON-NLS-2$
			parser.nextToken();
			parser.skipChildren();
		}
		return image && result;
	}
}
