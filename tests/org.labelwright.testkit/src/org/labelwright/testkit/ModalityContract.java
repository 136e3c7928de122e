package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;

/**
 * What every modality promises. A vendor subclasses it, names the modality and gives some sound files;
 * broken ones are made from them. The modality must be installed in the runtime of the tests.
 */
public abstract class ModalityContract {

	private static final int HEADER = 512;
	private static final int VARIANTS = 60;
	private static final long SECONDS = 60;

	@TempDir
	Path folder;

	private Modality modality;

	/** The id under which the modality is contributed. */
	protected abstract String id();

	/** Sound files that it takes, at least one of each format. */
	protected abstract List<Path> samples();

	@BeforeEach
	void find() {
		modality = Modalities.find(id()).orElseThrow(() -> new AssertionError(id() + " is not installed"));
		assertFalse(samples().isEmpty(), "a contract needs samples");
	}

	@Test
	public void isShownUnderAName() {
		var name = Modalities.all().stream().filter(c -> c.id().equals(id())).findFirst().orElseThrow().name();
		assertFalse(name.isBlank());
		assertFalse(name.startsWith("%"), name + " has no text");
	}

	@Test
	public void hasKindsOfGeometry() {
		assertFalse(modality.geometryKinds().isEmpty());
		for (var kind : modality.geometryKinds())
			assertTrue(Character.isUpperCase(kind.charAt(0)), kind + " is not the name of a class");
	}

	@Test
	public void endingsAreLowerCaseAndHaveNoDot() {
		assertFalse(modality.extensions().isEmpty());
		for (var ending : modality.extensions()) {
			assertEquals(ending.toLowerCase(Locale.ROOT), ending);
			assertFalse(ending.contains("."), ending);
		}
	}

	@Test
	public void takesItsSamples() throws IOException {
		for (var sample : samples()) {
			assertTrue(modality.plausible(header(sample)), sample + " is not plausible");
			assertEquals(id(), Modalities.forFile(sample).orElseThrow().id(), sample.toString());
		}
	}

	@Test
	public void looksAtAnyFirstBytes() {
		var random = new Random(1);
		modality.plausible(new byte[0]);
		for (int i = 0; i < 1000; i++) {
			var bytes = new byte[random.nextInt(HEADER + 1)];
			random.nextBytes(bytes);
			modality.plausible(bytes);
		}
	}

	@Test
	public void knowsItsSamplesWithoutProblems() throws IOException {
		for (var sample : samples()) {
			var outcome = modality.examine(sample);
			assertTrue(outcome.complete(), () -> sample + ": " + outcome.problems());
			assertSound(outcome.value().orElseThrow());
		}
	}

	@Test
	public void leavesItsSamplesAsTheyAre() throws IOException {
		for (var sample : samples()) {
			var copy = Files.copy(sample, folder.resolve(sample.getFileName().toString()));
			var before = Files.readAllBytes(copy);
			modality.examine(copy);
			assertTrue(Arrays.equals(before, Files.readAllBytes(copy)), sample + " was changed");
			Files.delete(copy); // which fails on some systems when it was left open
		}
	}

	@Test
	public void tellsThatAFileIsMissing() {
		var missing = folder.resolve("missing." + modality.extensions().iterator().next());
		try {
			var outcome = modality.examine(missing);
			assertTrue(outcome.value().isEmpty());
			assertTellsWhatToDo(outcome, missing);
		} catch (IOException e) {
			assertFalse(e.toString().isBlank()); // either way is promised
		}
	}

	@Test
	public void tellsWhatIsWrongWithBrokenFiles() throws Exception {
		var random = new Random(2);
		for (var sample : samples()) {
			var sound = Files.readAllBytes(sample);
			var broken = folder.resolve("broken-" + sample.getFileName());
			for (int variant = 0; variant < VARIANTS; variant++) {
				Files.write(broken, spoilt(sound, random));
				var examining = CompletableFuture.supplyAsync(() -> examine(broken));
				var outcome = examining.get(SECONDS, TimeUnit.SECONDS);
				outcome.value().ifPresent(ModalityContract::assertSound);
				if (outcome.value().isEmpty())
					assertTellsWhatToDo(outcome, broken);
			}
		}
	}

	@Test
	public void mayBeAskedFromSeveralThreads() throws Exception {
		var alone = new ArrayList<Outcome<MediaInfo>>();
		for (var sample : samples())
			alone.add(modality.examine(sample));
		var all = new ArrayList<CompletableFuture<List<Outcome<MediaInfo>>>>();
		for (int i = 0; i < 4; i++)
			all.add(CompletableFuture.supplyAsync(() -> samples().stream().map(this::examine).toList()));
		for (var one : all)
			assertEquals(alone, one.get(SECONDS, TimeUnit.SECONDS));
	}

	private Outcome<MediaInfo> examine(Path file) {
		try {
			return modality.examine(file);
		} catch (IOException e) {
			throw new AssertionError("the file can be reached: " + file, e);
		}
	}

	private static byte[] header(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(HEADER);
		}
	}

	private static byte[] spoilt(byte[] sound, Random random) {
		var bytes = random.nextInt(3) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
		for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--)
			bytes[random.nextInt(random.nextBoolean() ? Math.min(200, bytes.length) : bytes.length)] = (byte) random
					.nextInt(256);
		return bytes;
	}

	private static void assertSound(MediaInfo info) {
		assertTrue(info.mimeType().matches("[a-z]+/[a-z0-9.+-]+"), info::mimeType);
		assertTrue(info.width() > 0 || info.width() == -1, info::toString);
		assertTrue(info.height() > 0 || info.height() == -1, info::toString);
		assertTrue(info.duration() >= -1, info::toString);
		assertTrue(info.pages() >= 1, info::toString);
		assertTrue(info.orientation() >= 1 && info.orientation() <= 8, info::toString);
	}

	private static void assertTellsWhatToDo(Outcome<?> outcome, Path file) {
		var errors = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
		assertFalse(errors.isEmpty(), "nothing was found, and nothing says why");
		for (Problem error : errors) {
			assertTrue(error.place().contains(file.getFileName().toString()), () -> "does not name the file: " + error);
			assertFalse(error.remedy().isBlank(), () -> "has no remedy: " + error);
		}
	}
}
