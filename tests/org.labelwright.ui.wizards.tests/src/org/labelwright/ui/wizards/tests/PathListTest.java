package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.ui.wizards.internal.PathList;

class PathListTest {

	private static final Path ROOT = Path.of("").toAbsolutePath().getRoot();

	@Test
	void readsWhatItWrites() {
		var random = new Random(7);
		for (int run = 0; run < 1000; run++) {
			var paths = new ArrayList<Path>();
			for (int i = 0, n = 1 + random.nextInt(4); i < n; i++)
				paths.add(ROOT.resolve(name(random)).resolve(name(random)));
			assertEquals(Optional.of(paths), PathList.parse(PathList.format(paths)));
		}
	}

	private static String name(Random random) {
		var letters = "ab z.é中-_()";
		var name = new StringBuilder("x");
		for (int i = random.nextInt(8); i > 0; i--)
			name.append(letters.charAt(random.nextInt(letters.length())));
		return name.append('y').toString();
	}

	@Test
	void takesTheHomeOfTheUser() {
		assertEquals(Optional.of(List.of(Path.of(System.getProperty("user.home"), "photos").toAbsolutePath())), PathList.parse(" ~/photos "));
	}

	@Test
	void takesNothingForNothing() {
		assertEquals(Optional.of(List.of()), PathList.parse("  "));
	}

	@Test
	void refusesWhatIsNoList() {
		for (var text : new String[] { "\"a", "\"a\" b", "\"a\" \"b", "a\0b" })
			assertEquals(Optional.empty(), PathList.parse(text), text);
	}
}
