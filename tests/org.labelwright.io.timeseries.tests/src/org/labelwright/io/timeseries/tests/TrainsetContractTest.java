package org.labelwright.io.timeseries.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.labelwright.core.Ids;
import org.labelwright.io.timeseries.TrainsetFormat;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;

class TrainsetContractTest extends SeriesFormatContract {

	@Override
	protected String id() {
		return TrainsetFormat.ID;
	}

	/** A sample each quarter of a second, for ten seconds. */
	@Override
	protected Item sampleItem(Path empty) throws IOException {
		var rows = new StringBuilder("time,value\n");
		for (int i = 0; i < 40; i++)
			rows.append("2020-01-01T00:00:").append(String.format("%02d.%03dZ", i / 4, i % 4 * 250)).append(',').append(i).append('\n');
		var file = Files.writeString(empty.resolve("sample.csv"), rows);
		return new Item(Ids.next(), itemName(), modalityId(), null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
	}

	@Override
	protected Path dataset(Path empty) throws IOException {
		var wide = new StringBuilder("time,one,two\n");
		var rows = new StringBuilder("series,timestamp,value,label\n");
		for (int i = 0; i < 20; i++) {
			var time = "2020-01-01T00:00:" + (10 + i) + ".000Z";
			wide.append(time).append(',').append(i).append(',').append(-i).append('\n');
			rows.append("one,").append(time).append(',').append(i).append(',').append(i > 3 && i < 9 ? "up" : "").append('\n');
			rows.append("two,").append(time).append(',').append(-i).append(',').append(i > 15 ? "down" : i > 12 ? "up" : "").append('\n');
		}
		Files.writeString(empty.resolve("a.csv"), wide);
		return Files.writeString(empty.resolve("a-labeled.csv"), rows);
	}

	@Override
	protected Path victim(Path dataset) {
		return dataset;
	}

	@Override
	protected Path other(Path empty) throws IOException {
		return Files.writeString(empty.resolve("other.csv"), "series,value\na,1\n");
	}

	@Override
	protected String targetName() {
		return "out";
	}
}
