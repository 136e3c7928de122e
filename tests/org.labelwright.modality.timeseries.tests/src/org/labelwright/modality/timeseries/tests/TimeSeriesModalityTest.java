package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.modality.Modalities;
import org.labelwright.media.Media;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.TimeSeriesModality;
import org.labelwright.testkit.ModalityContract;

class TimeSeriesModalityTest extends ModalityContract {

	@TempDir
	Path folder;

	@Override
	protected String id() {
		return TimeSeriesModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return List.of(file("speed_7578.csv"), file("nyc_taxi.csv"));
	}

	static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.modality.timeseries.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	private Optional<String> modality(String name, String content) throws IOException {
		return Modalities.forFile(Files.writeString(folder.resolve(name), content)).map(contribution -> contribution.id());
	}

	/** As the file itself shows them: its last line, and the number of its lines. */
	@Test
	void aFileOfNab() throws IOException {
		try (var source = Media.open(file("nyc_taxi.csv"), SignalSource.class).value().orElseThrow()) {
			assertEquals(Instant.parse("2014-07-01T00:00:00Z"), source.origin().orElseThrow());
			assertEquals(Instant.parse("2015-01-31T23:30:00Z"), source.origin().orElseThrow().plusNanos(source.duration() * 1000));
			assertEquals(10_320, source.read(0, 0, new long[20_000], new double[20_000]));
			assertEquals(List.of(), source.problems());
		}
	}

	@Test
	void tablesOfOtherThingsAreNoTimeSeries() throws IOException {
		assertEquals(Optional.of(TimeSeriesModality.ID), modality("a.csv", "time,a\n0,1\n1,2\n"));
		assertEquals(Optional.of(TimeSeriesModality.ID), modality("b.TSV", "2026-01-01T00:00\t4\n2026-01-01T00:01\t5\n"));
		assertNotEquals(Optional.of(TimeSeriesModality.ID), modality("c.csv", "prompt,chosen,rejected\nwhy,yes,no\n"));
		assertNotEquals(Optional.of(TimeSeriesModality.ID), modality("d.csv", "filename,x,y,w,h\na.png,1,2,3,4\n"));
		assertNotEquals(Optional.of(TimeSeriesModality.ID), modality("e.txt", "time,a\n0,1\n1,2\n"));
	}
}
