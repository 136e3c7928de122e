package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.media.ParquetFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import dev.hardwood.row.StructAccessor;

/**
 * Tables in <a href="https://parquet.apache.org/docs/file-format/">Parquet</a>, row by row: structures become objects, lists become lists. A
 * property of an object that has no value is left out, as one of many records that differ in form. What JSON has no form for, such as bytes
 * and dates, becomes a text.
 */
final class ParquetRecords {

	private ParquetRecords() {
	}

	static void read(Path file, Consumer<Problem> problems, JsonRecords.Taker taker) throws IOException, CoreException {
		var name = file.getFileName().toString();
		int number = 0;
		try (var reader = ParquetFile.open(file); var rows = reader.rowReader()) {
			while (rows.hasNext()) {
				rows.next();
				if (!taker.take(object(rows), name + "#/" + number, ++number)) //$NON-NLS-1$
					return;
			}
		} catch (IOException | RuntimeException e) {
			if (e instanceof org.eclipse.core.runtime.OperationCanceledException)
				throw e;
			problems.accept(Problem.error("preference.parquet", name + "#/" + number, NLS.bind(Messages.Read_parquet, String.valueOf(e.getMessage())), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.Read_parquetRemedy));
		}
	}

	private static JsonNode object(StructAccessor struct) {
		var object = JsonNodeFactory.instance.objectNode();
		for (int i = 0; i < struct.getFieldCount(); i++)
			if (!struct.isNull(i))
				object.set(struct.getFieldName(i), node(struct.getValue(i)));
		return object;
	}

	private static JsonNode node(Object value) {
		return switch (value) {
		case null -> JsonNodeFactory.instance.nullNode();
		case StructAccessor struct -> object(struct);
		case PqList list -> {
			var array = JsonNodeFactory.instance.arrayNode();
			list.values().forEach(element -> array.add(node(element)));
			yield array;
		}
		case PqMap map -> {
			var object = JsonNodeFactory.instance.objectNode();
			map.getEntries().forEach(entry -> object.set(String.valueOf(entry.getKey()), node(entry.getValue())));
			yield object;
		}
		case Boolean yes -> JsonNodeFactory.instance.booleanNode(yes);
		case Integer number -> JsonNodeFactory.instance.numberNode(number.intValue());
		case Long number -> JsonNodeFactory.instance.numberNode(number.longValue());
		case Double number when Double.isFinite(number) -> JsonNodeFactory.instance.numberNode(BigDecimal.valueOf(number));
		case Float number when Float.isFinite(number) -> JsonNodeFactory.instance.numberNode(new BigDecimal(number.toString()));
		case BigDecimal number -> JsonNodeFactory.instance.numberNode(number);
		case byte[] bytes -> JsonNodeFactory.instance.textNode(java.util.Base64.getEncoder().encodeToString(bytes));
		default -> JsonNodeFactory.instance.textNode(value.toString());
		};
	}
}
