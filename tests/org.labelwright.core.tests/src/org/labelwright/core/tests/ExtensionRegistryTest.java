package org.labelwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;

class ExtensionRegistryTest {

	public interface Thing {
	}

	public static class Good implements Thing {
	}

	public static class Throws implements Thing {
		public Throws() {
			throw new IllegalStateException("made to fail");
		}
	}

	public static class Unlinkable implements Thing {
		public Unlinkable() {
			throw new NoClassDefFoundError("made to fail");
		}
	}

	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);
	private final ExtensionRegistry<Thing> registry = new ExtensionRegistry<>("org.labelwright.core.tests.things", "thing",
			Thing.class);

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stopListening() {
		Platform.removeLogListener(listener);
	}

	@Test
	void aContributionThatFailsIsLoggedOnceAndTheOthersRemain() {
		var instances = registry.instances();
		assertEquals(List.of(Good.class), instances.stream().map(Object::getClass).toList());
		var errorsAfterFirst = errorsNaming("throws") + errorsNaming("wrong.type") + errorsNaming("missing")
				+ errorsNaming("unlinkable");
		assertEquals(4, errorsAfterFirst);
		registry.instances();
		assertEquals(4, errorsNaming("throws") + errorsNaming("wrong.type") + errorsNaming("missing")
				+ errorsNaming("unlinkable"));
	}

	@Test
	void contributionsWithoutOrWithATakenIdAreLoggedAndSkipped() {
		assertEquals(List.of("good", "missing", "throws", "unlinkable", "wrong.type"),
				registry.contributions().stream().map(Contribution::id).toList());
		assertEquals(1, logged.stream().filter(s -> s.getMessage().contains("has no id")).count());
		assertEquals(1, logged.stream().filter(s -> s.getMessage().contains("another has the same id")).count());
		assertTrue(registry.find("good").orElseThrow() instanceof Good, "the first one with an id wins");
	}

	@Test
	void whatTheElementSaysIsReadWithoutMakingTheImplementation() {
		var throwing = registry.contribution("throws").orElseThrow();
		assertEquals("throws", throwing.name());
		assertEquals("org.labelwright.core.tests", throwing.contributor());
		assertEquals(0, errorsNaming("throws"));
		assertEquals(List.of("Box", "Polygon"),
				registry.contribution("good").orElseThrow().children("takes", "kind"));
	}

	@Test
	void anImplementationIsMadeOnce() {
		assertSame(registry.find("good").orElseThrow(), registry.find("good").orElseThrow());
	}

	private long errorsNaming(String id) {
		return logged.stream().filter(s -> s.getSeverity() == IStatus.ERROR)
				.filter(s -> s.getMessage().contains(" " + id + " ") && s.getException() != null).count();
	}
}
