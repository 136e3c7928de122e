package org.labelwright.quality.guideline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.GuidelinePdf;
import org.labelwright.guideline.Markdown;
import org.labelwright.guideline.References;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Reads the guideline of a project from files, and writes it to them, with its pictures. Not for the user interface's thread. */
public final class GuidelineFiles {

	private GuidelineFiles() {
	}

	/**
	 * Reads a guideline from a file of Markdown. Pictures that it names, and that lie beside it or below, are added to the
	 * project; those that lie elsewhere are told of ({@code guideline.pictureAbsent}). The draft is not touched: see
	 * {@code GuidelineSession.replace}.
	 *
	 * @throws StoreException when a picture cannot be stored, for instance since it takes a lead
	 */
	public static Outcome<Guideline> readMarkdown(ProjectStore store, Path file, User who) throws StoreException {
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(GuidelineMarkdown.MOST_BYTES + 1); // of what is too large or has no end no more
		} catch (IOException e) {
			return Outcome.failed(Problem.error("guideline.unreadable", file.toString(), NLS.bind(Messages.Guideline_unreadable, reason(e)), //$NON-NLS-1$
					Messages.Guideline_fileRemedy));
		}
		var outcome = GuidelineMarkdown.read(bytes, Subjects.of(store.schema()), file.toString());
		if (outcome.value().isEmpty())
			return outcome;
		var problems = new ArrayList<>(outcome.problems());
		for (var element : texts(outcome.value().get()))
			for (var destination : destinations(element.getDescription())) {
				var kept = kept(store, file, destination, who);
				if (kept.isEmpty())
					problems.add(Problem.warning("guideline.pictureAbsent", file.toString(), NLS.bind(Messages.Guideline_pictureAbsent, destination, //$NON-NLS-1$
							Guidelines.MOST_PICTURE_BYTES >> 20), Messages.Guideline_pictureRemedy));
				else if (!kept.get().equals(destination))
					element.setDescription(element.getDescription().replace("](" + destination, "](" + kept.get())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		return Outcome.of(outcome.value().get(), problems);
	}

	private static String reason(IOException e) {
		return e.getMessage() == null ? e.toString() : e.getMessage();
	}

	private static List<Named> texts(Guideline guideline) {
		var texts = new ArrayList<Named>();
		texts.add(guideline);
		guideline.eAllContents().forEachRemaining(object -> {
			if (object instanceof Named named)
				texts.add(named);
		});
		texts.removeIf(element -> element.getDescription() == null);
		return texts;
	}

	/** The pictures that a text names and that are no addresses elsewhere. */
	private static Set<String> destinations(String text) {
		var destinations = new LinkedHashSet<String>();
		Markdown.parseOrPlain(text).accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				if (!image.getDestination().contains(":")) //$NON-NLS-1$
					destinations.add(image.getDestination());
				visitChildren(image);
			}
		});
		return destinations;
	}

	/** The name under which the project has the picture from now on; empty when it does not. */
	private static Optional<String> kept(ProjectStore store, Path file, String destination, User who) throws StoreException {
		try {
			var folder = file.toAbsolutePath().normalize().getParent();
			var picture = folder.resolve(destination).normalize();
			if (picture.startsWith(folder) && Files.isRegularFile(picture) && picture.toRealPath().startsWith(folder.toRealPath())
					&& Files.size(picture) <= Guidelines.MOST_PICTURE_BYTES) {
				var content = Files.readAllBytes(picture);
				if (Guidelines.pictureType(content).isPresent())
					return Optional.of(store.guidelines().addPicture(destination, content, who));
			}
		} catch (InvalidPathException | IOException e) {
			// as good as absent, which is told
		}
		return store.guidelines().picture(destination).map(content -> destination);
	}

	/** Writes a guideline as Markdown, and the pictures of the project that it names to a folder {@code images} beside. */
	public static void writeMarkdown(ProjectStore store, Guideline guideline, Path target) throws CoreException {
		try {
			Files.writeString(target, GuidelineMarkdown.write(guideline, Subjects.of(store.schema())));
			for (var element : texts(guideline))
				for (var destination : destinations(element.getDescription()))
					if (destination.startsWith(Guidelines.PICTURES) && destination.indexOf('/', Guidelines.PICTURES.length()) < 0) {
						var content = store.guidelines().picture(destination);
						if (content.isPresent()) {
							var picture = target.toAbsolutePath().resolveSibling(destination);
							Files.createDirectories(picture.getParent());
							Files.write(picture, content.get());
						}
					}
		} catch (IOException e) {
			throw unwritable(target, e);
		}
	}

	/** Writes a guideline as one page of HTML, with the questions that have an answer. */
	public static void writeHtml(ProjectStore store, Guideline guideline, References references, Path target) throws CoreException {
		var page = withAnswers(store, guideline);
		try (var out = Files.newBufferedWriter(target)) {
			GuidelineHtml.write(page, references, out);
		} catch (IOException e) {
			throw unwritable(target, e);
		}
	}

	/**
	 * Writes a guideline as PDF, with the questions that have an answer.
	 *
	 * @return what of it could not be written as it is
	 */
	public static List<Problem> writePdf(ProjectStore store, Guideline guideline, References references, Path target) throws CoreException {
		var page = withAnswers(store, guideline);
		try (var out = new BufferedOutputStream(Files.newOutputStream(target))) {
			return GuidelinePdf.write(page, references, out);
		} catch (IOException e) {
			throw unwritable(target, e);
		}
	}

	private static Guideline withAnswers(ProjectStore store, Guideline guideline) throws StoreException {
		var copy = EcoreUtil.copy(guideline);
		for (var question : store.guidelines().questions(Guidelines.Filter.ALL))
			if (question.getAnswer() != null)
				copy.getQuestions().add(question);
		return copy;
	}

	private static CoreException unwritable(Path target, IOException e) {
		return new CoreException(Status.error(Problem.error("guideline.unwritable", target.toString(), //$NON-NLS-1$
				NLS.bind(Messages.Guideline_unwritable, reason(e)), Messages.Guideline_fileRemedy).toString(), e));
	}
}
