package org.labelwright.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.User;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.project.Role;
import org.labelwright.model.util.GuidelineElements;
import org.labelwright.store.Cause;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.EntityRow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The draft of the guideline as rows: one for the guideline and for each section, rule, example and question, which names
 * those directly in it in their order. So a step of its history holds what it changed and no more.
 */
public final class GuidelineRows {

	/** Id of the one guideline that a project has. */
	public static final String ROOT = "guideline"; //$NON-NLS-1$

	private static final ObjectMapper JSON = JsonMapper.builder().build();

	private GuidelineRows() {
	}

	/**
	 * What a row says.
	 *
	 * @param element  the element in JSON, without the elements in it
	 * @param children ids of the elements in it
	 */
	public record Content(JsonNode element, List<String> children) {

		public Content {
			children = List.copyOf(children);
		}
	}

	/** A guideline of which nothing is said yet. */
	public static Guideline fresh() {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setId(ROOT);
		return guideline;
	}

	private static List<EReference> structure(EClass type) {
		return type.getEAllContainments().stream().filter(GuidelineElements::isStructure).toList();
	}

	/** What the row of an element says now. */
	static Content content(Named element) {
		var alone = (Named) EcoreUtil.create(element.eClass());
		copyOwn(element, alone);
		try {
			return new Content(JSON.readTree(ModelJson.write(alone)),
					element.eContents().stream().filter(GuidelineElements::isElement).map(child -> ((Named) child).getId()).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes one element like another as far as its row tells, apart from the elements in it; touches nothing that is equal. */
	private static void copyOwn(Named from, Named to) {
		for (var feature : from.eClass().getEAllStructuralFeatures())
			if (!GuidelineElements.isStructure(feature) && feature.isChangeable() && !equal(from.eGet(feature), to.eGet(feature)))
				to.eSet(feature, copy(from.eGet(feature)));
	}

	private static boolean equal(Object one, Object other) {
		return one instanceof EObject a && other instanceof EObject b ? EcoreUtil.equals(a, b)
				: one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size() && !a.isEmpty() && a.getFirst() instanceof EObject
						? EcoreUtil.equals(objects(a), objects(b))
						: Objects.equals(one, other);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> objects(List<?> list) {
		return (List<EObject>) list;
	}

	private static Object copy(Object value) {
		return switch (value) {
		case EObject object -> EcoreUtil.copy(object);
		case List<?> list -> list.stream().map(GuidelineRows::copy).toList();
		case null -> null;
		default -> value;
		};
	}

	/** An element as a row tells of it, without the elements in it. */
	static Named element(String id, Content content) throws StoreException {
		try {
			return Bodies.read(JSON.writeValueAsString(content.element()), Named.class, id);
		} catch (JsonProcessingException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes an element say what a row says, apart from the elements in it. */
	static void set(Named element, Content content) throws StoreException {
		copyOwn(element(element.getId(), content), element);
	}

	/** Puts elements into another, each where its kind belongs, and takes out what is there otherwise. */
	static void setChildren(Named element, Collection<? extends Named> children) {
		for (var reference : structure(element.eClass()))
			ECollections.setEList(list(element, reference),
					children.stream().filter(reference.getEReferenceType()::isInstance).map(EObject.class::cast).toList());
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(Named element, EReference reference) {
		return (EList<EObject>) element.eGet(reference);
	}

	/** Makes a draft say what another guideline does, whose elements are taken out of it. */
	public static void replace(Guideline draft, Guideline other) {
		other.setId(ROOT);
		other.setVersion(null);
		copyOwn(other, draft);
		setChildren(draft, other.eContents().stream().filter(GuidelineElements::isElement).map(Named.class::cast).toList());
	}

	/** The row that says something of an element. */
	public static EntityRow row(String id, Content content) {
		return Entities.row(RowKind.GUIDELINE_ELEMENT,
				new Entities.Columns(id, null, null, null, content.element().path("type").asText(), null), content); //$NON-NLS-1$
	}

	/** What a body from the journal says; that of a guideline before its first row is of a fresh one. */
	public static Content content(String id, String body) throws StoreException {
		if (body == null)
			return ROOT.equals(id) ? content(fresh()) : null;
		return Entities.content(Entities.row(RowKind.GUIDELINE_ELEMENT, id, body), Content.class);
	}

	/** The draft as it is stored. */
	public static Guideline read(Connection connection) throws SQLException, StoreException {
		var contents = new HashMap<String, Content>();
		for (var row : Entities.list(connection, RowKind.GUIDELINE_ELEMENT, "")) //$NON-NLS-1$
			contents.put(row.id(), Entities.content(row, Content.class));
		return contents.containsKey(ROOT) ? (Guideline) assemble(ROOT, contents) : fresh();
	}

	/** Takes what it uses out of the contents, so that each element has one place. */
	private static Named assemble(String id, Map<String, Content> contents) throws StoreException {
		var content = contents.remove(id);
		if (content == null)
			throw Entities.unreadable(RowKind.GUIDELINE_ELEMENT, id, id, null);
		var element = element(id, content);
		var children = new ArrayList<Named>();
		for (var child : content.children())
			children.add(assemble(child, contents));
		setChildren(element, children);
		return element;
	}

	/** The name of the version in force, or null when none was published. */
	public static String latestVersion(Connection connection) throws SQLException {
		return Sql.first(connection, "SELECT id FROM guideline_version ORDER BY number DESC LIMIT 1", row -> row.getString(1)).orElse(null); //$NON-NLS-1$
	}

	/** One step of the history of the draft. */
	public record Step(User who, Cause cause, String label, List<RowWrite> writes) {
	}

	/**
	 * Stores a step. Runs on the writer's thread.
	 *
	 * @param undoes sequence of the entry that the step takes back or does again, or null
	 * @return sequence of the new entry
	 */
	public static long write(Connection connection, Step step, Long undoes) throws SQLException, StoreException {
		Rights.require(connection, step.who(), Role.LEAD);
		long sequence = Entities.write(connection, new Entities.Change(step.who(), step.label(), null, step.writes()), step.cause(), undoes);
		Sql.update(connection, "INSERT INTO guideline_step(sequence) VALUES (?)", sequence); //$NON-NLS-1$
		return sequence;
	}
}
