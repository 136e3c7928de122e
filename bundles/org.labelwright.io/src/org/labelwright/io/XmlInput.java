package org.labelwright.io;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;

/**
 * How formats read XML: without document types and without anything from elsewhere. No entity is expanded but the
 * five of XML itself, and nothing is loaded.
 */
public final class XmlInput {

	private XmlInput() {
	}

	/** A factory of readers that know namespaces and give each text in one piece. */
	public static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
		return factory;
	}
}
