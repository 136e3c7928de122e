package org.labelwright.model.util;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;

/** Works on documents as the store keeps them: a header and rows. */
public final class Documents {

	private Documents() {
	}

	/** A copy of all that a document says of itself, without annotations, relations and answers. */
	public static AnnotationDocument header(AnnotationDocument document) {
		var header = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		for (var attribute : AnnotationPackage.Literals.ANNOTATION_DOCUMENT.getEAllAttributes())
			if (document.eIsSet(attribute))
				header.eSet(attribute, document.eGet(attribute));
		header.getTiers().addAll(EcoreUtil.copyAll(document.getTiers()));
		return header;
	}
}
