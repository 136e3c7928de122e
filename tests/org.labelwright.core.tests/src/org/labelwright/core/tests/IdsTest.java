package org.labelwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;

class IdsTest {

	/** The alphabet and layout are those of the ULID specification: 10 digits of time, 16 of randomness. */
	@Test
	void firstTenDigitsAreTheTime() {
		long before = System.currentTimeMillis();
		var id = Ids.next();
		long after = System.currentTimeMillis();
		assertTrue(id.matches("[0-7][0-9A-HJKMNP-TV-Z]{25}"), id);
		long time = 0;
		for (char digit : id.substring(0, 10).toCharArray())
			time = time * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(digit);
		assertTrue(before <= time && time <= after, id);
	}

	@Test
	void idsAscend() {
		var last = Ids.next();
		for (int i = 0; i < 100_000; i++) {
			var next = Ids.next();
			assertTrue(last.compareTo(next) < 0, () -> "out of order: " + next);
			last = next;
		}
	}

	@Test
	void idsOfSeveralThreadsDiffer() throws Exception {
		var seen = ConcurrentHashMap.<String>newKeySet();
		var tasks = new ArrayList<Callable<Void>>();
		for (int t = 0; t < 4; t++)
			tasks.add(() -> {
				for (int i = 0; i < 25_000; i++)
					seen.add(Ids.next());
				return null;
			});
		try (var pool = Executors.newFixedThreadPool(4)) {
			for (var result : pool.invokeAll(tasks))
				result.get();
		}
		assertEquals(100_000, seen.size());
	}
}
