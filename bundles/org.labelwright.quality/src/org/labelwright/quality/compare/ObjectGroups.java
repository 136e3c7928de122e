package org.labelwright.quality.compare;

import java.util.List;
import java.util.Objects;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.internal.compare.Grouping;
import org.labelwright.quality.internal.compare.Way;

/**
 * Which objects of any number of documents are the same. Of two documents these are the pairs of {@link Comparison}. Of more, the pairs of each two
 * documents are found so; then groups grow by joining the two that are most alike, by the mean similarity of the pairs between them, where objects that
 * were not paired count 0 (average linkage: R. R. Sokal and C. D. Michener, "A statistical method for evaluating systematic relationships", University
 * of Kansas Science Bulletin 38, 1958), as long as no document would have two objects in one group (I. Davidson and S. S. Ravi, "Clustering with
 * constraints", SDM 2005: cannot-link) and that mean is not below what makes two objects the same. The order of the documents does not matter but
 * where two joins are equally good.
 */
public final class ObjectGroups {

	/**
	 * Objects that are the same.
	 *
	 * @param members of each document in the order of the documents; null where it has none
	 */
	public record Group(List<Annotation> members) {

		/** How many documents have it. */
		public int size() {
			return (int) members.stream().filter(Objects::nonNull).count();
		}

		/** Those that are not null. */
		public List<Annotation> present() {
			return members.stream().filter(Objects::nonNull).toList();
		}
	}

	private ObjectGroups() {
	}

	/**
	 * Groups all objects; those that only one document has are alone. In the order of the documents and of the objects in them.
	 *
	 * @param documents of one item
	 */
	public static List<Group> of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		return new Grouping(documents.stream().map(AnnotationDocument::getAnnotations).toList(), Way.of(policy.similarity()), policy.least(),
				policy.acrossLabels()).run().stream().map(Group::new).toList();
	}
}
