package org.labelwright.io.preference.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.labelwright.core.Ids;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatData;

import com.fasterxml.jackson.databind.JsonNode;

/** Files of the test data, and projects to read them into. */
final class TestData extends FormatData {

	private TestData() {
	}

	static Path file(String name) throws IOException {
		try {
			return Path.of(FileLocator.toFileURL(TestData.class.getResource("/data/" + name)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** The contents of all items, in the order in which they were added. */
	static List<PreferenceItem> items(ProjectStore store) throws Exception {
		var files = new ArrayList<Path>();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> files.add(row.item().media()), monitor());
		var items = new ArrayList<PreferenceItem>();
		for (var file : files)
			items.add(PreferenceJson.read(Files.readString(file), file.toString()).value().orElseThrow());
		return items;
	}

	/** A new item with a file. */
	static Item item(Path folder, String name, PreferenceItem content) throws IOException {
		var file = Files.writeString(folder.resolve(name), PreferenceJson.write(content));
		return new Item(Ids.next(), name, PreferenceModality.ID, null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
	}

	/** The lines of a file of JSON lines, or the elements of its array. */
	static List<JsonNode> records(Path file) throws IOException {
		var json = new StrictJson(ModelJson.MAXIMUM_DEPTH);
		var text = Files.readString(file);
		var records = new ArrayList<JsonNode>();
		if (text.stripLeading().startsWith("["))
			json.read(text).forEach(records::add);
		else
			for (var line : text.split("\n"))
				if (!line.isBlank())
					records.add(json.read(line));
		return records;
	}
}
