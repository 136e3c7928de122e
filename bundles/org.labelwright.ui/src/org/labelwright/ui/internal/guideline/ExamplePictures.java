package org.labelwright.ui.internal.guideline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.labelwright.media.Pixels;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.Excerpt.Place;
import org.labelwright.ui.canvas.spi.ExcerptRequest;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.editor.Presentations;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.PageObject;
import org.labelwright.ui.internal.page.PagePassage;
import org.labelwright.ui.internal.page.PagePicture;

/**
 * What examples of a guideline show, drawn from their items by the look of the modality, and the pictures that its text names. They are made
 * in the background and kept until the control goes. For the user interface's thread.
 */
public final class ExamplePictures {

	private final Control control;
	private final Runnable arrived;
	private final Map<String, PageObject> drawn = new HashMap<>();
	private final List<Image> images = new ArrayList<>();
	private ProjectSession project;

	/**
	 * @param control with which they are disposed
	 * @param arrived called when more is there
	 */
	public ExamplePictures(Control control, Runnable arrived) {
		this.control = control;
		this.arrived = arrived;
		control.addListener(SWT.Dispose, event -> clear());
	}

	/** Forgets what was drawn, and draws from the items of a project from now on; null for none. */
	public void show(ProjectSession shown) {
		if (shown != project)
			clear();
		project = shown;
	}

	private void clear() {
		images.forEach(Image::dispose);
		images.clear();
		drawn.clear();
	}

	/** What a page draws, as far as it is there; the rest is begun. */
	public Map<String, PageObject> of(GuidelinePages.Laid laid) {
		if (project == null)
			return Map.of();
		var found = new HashMap<String, PageObject>();
		for (var example : laid.examples())
			if (example.getItemId() != null) {
				var snapshot = copy(example);
				find(found, GuidelinePages.EXAMPLE + example.getId(), key(example), session -> excerpt(session, snapshot.itemId, snapshot.objects).map(this::made));
			}
		for (var mark : laid.page().marks())
			if (mark.kind() == Kind.PICTURE && !mark.target().startsWith(GuidelinePages.EXAMPLE))
				find(found, mark.target(), mark.target(), session -> Optional.of(picture(session.store(), mark.target())));
		return found;
	}

	/** What is seen of objects of an item, which nobody changes, as far as it is there; the rest is begun. */
	public PageObject of(String itemId, List<Annotation> objects) {
		var key = itemId + objects.stream().map(Annotation::getId).toList();
		var found = new HashMap<String, PageObject>();
		find(found, key, key, session -> excerpt(session, itemId, objects).map(this::made));
		return found.get(key);
	}

	/** One that shows other objects has another key, so that it is drawn anew. */
	private static String key(Example example) {
		return GuidelinePages.EXAMPLE + example.getId() + example.getItemId() + example.getAnnotationIds();
	}

	/** What a worker may look at while the original changes. */
	private static Snapshot copy(Example example) {
		return new Snapshot(example.getItemId(), List.copyOf(EcoreUtil.copyAll(example.getSnapshot())));
	}

	private record Snapshot(String itemId, List<Annotation> objects) {
	}

	@FunctionalInterface
	private interface Drawing {
		/** @return makes what is seen of what was drawn, on the user interface's thread */
		Optional<Supplier<PageObject>> draw(ProjectSession session) throws Exception;
	}

	private void find(Map<String, PageObject> found, String name, String key, Drawing drawing) {
		var known = drawn.get(key);
		if (known != null) {
			found.put(name, known);
			return;
		}
		drawn.put(key, PagePassage.of(Messages.Guideline_drawing));
		found.put(name, drawn.get(key));
		var session = project;
		Tasks.start(Messages.Guideline_draw, false, monitor -> drawing.draw(session), made -> {
			if (control.isDisposed() || session != project)
				return;
			drawn.put(key, made.map(Supplier::get).orElseGet(() -> PagePassage.of(Messages.Guideline_notDrawn)));
			arrived.run();
		}, failure -> {
			if (control.isDisposed() || session != project)
				return;
			Failures.log(Messages.Guideline_draw, failure);
			drawn.put(key, PagePassage.of(NLS.bind(Messages.Guideline_drawFailed, Failures.message(failure))));
			arrived.run();
		});
	}

	private Supplier<PageObject> made(Excerpt excerpt) {
		return switch (excerpt) {
		case Excerpt.Picture picture -> made(data(picture.pixels()));
		case Excerpt.Passage passage -> () -> new PagePassage(passage);
		};
	}

	private Supplier<PageObject> made(ImageData data) {
		return () -> {
			var image = new Image(control.getDisplay(), data);
			images.add(image);
			return new PagePicture(image);
		};
	}

	private static ImageData data(Pixels pixels) {
		var data = new ImageData(pixels.width(), pixels.height(), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[pixels.argb().length];
		for (int i = 0; i < pixels.argb().length; i++)
			data.alphaData[i] = (byte) (pixels.argb()[i] >>> 24);
		for (int y = 0; y < pixels.height(); y++)
			for (int x = 0; x < pixels.width(); x++)
				data.setPixel(x, y, pixels.argb()[y * pixels.width() + x] & 0xFFFFFF);
		return data;
	}

	private Supplier<PageObject> picture(ProjectStore store, String name) throws CoreException {
		var bytes = store.guidelines().picture(name);
		if (bytes.isEmpty())
			return () -> PagePassage.of(NLS.bind(Messages.Guideline_noPicture, name));
		try {
			return made(new ImageData(new ByteArrayInputStream(bytes.get())));
		} catch (SWTException e) {
			return () -> PagePassage.of(NLS.bind(Messages.Guideline_badPicture, name));
		}
	}

	/** What is seen of objects of an item. Reads files: on a worker thread. */
	static Optional<Excerpt> excerpt(ProjectSession project, String itemId, List<Annotation> shown) throws CoreException, IOException {
		var store = project.store();
		var row = store.items().find(itemId);
		if (row.isEmpty())
			return Optional.of(new Excerpt.Passage(Messages.Guideline_noItem, List.of()));
		var item = row.get().item();
		if (shown.isEmpty())
			return Optional.of(new Excerpt.Passage(item.name(), List.of()));
		var lastPart = shown.getLast().getPart();
		var parts = row.get().roles().isEmpty() ? List.<Part>of() : store.items().parts(item.id());
		var part = parts.stream().filter(one -> Objects.equals(one.id(), lastPart)).findFirst().or(() -> parts.stream().findFirst());
		var objects = shown.stream().filter(object -> Objects.equals(object.getPart(), lastPart)).toList();
		var media = part.map(Part::media).orElse(item.media());
		var schema = store.schemaIndex();
		var looked = Presentations.canvas(part.map(Part::modalityId).orElse(item.modalityId()));
		var excerpt = looked.isEmpty() || media == null ? Optional.<Excerpt>empty()
				: looked.get().excerpt(new ExcerptRequest(media, objects, schema, project.cache()));
		return excerpt.or(() -> Optional.of(words(item.name(), objects, schema)));
	}

	/** Says in words what is not drawn: quotes where there are some, else labels. */
	private static Excerpt words(String item, List<Annotation> objects, SchemaIndex schema) {
		var text = new StringBuilder(item);
		var places = new ArrayList<Place>();
		for (var object : objects) {
			var label = schema.label(object.getLabelId()).orElse(null);
			text.append('\n');
			int start = text.length();
			text.append(label == null ? String.valueOf(object.getLabelId()) : label.getName());
			places.add(new Place(start, text.length(), Colors.of(label)));
			if (object.getGeometry() instanceof TextSpan span && !span.getQuotes().isEmpty())
				text.append(' ').append(String.join(" \u2026 ", span.getQuotes())); //$NON-NLS-1$
		}
		return new Excerpt.Passage(text.toString(), places);
	}
}
