package org.labelwright.modality.preference.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String File_tooLarge;
	public static String File_tooLargeRemedy;
	public static String File_encoding;
	public static String File_encodingRemedy;
	public static String Read_json;
	public static String Read_jsonRemedy;
	public static String Read_shape;
	public static String Read_shapeRemedy;
	public static String Read_responses;
	public static String Read_responsesRemedy;
	public static String Read_many;
	public static String Read_manyRemedy;
	public static String Read_response;
	public static String Read_responseRemedy;
	public static String Read_id;
	public static String Read_idRemedy;
	public static String Read_model;
	public static String Read_modelRemedy;
	public static String Read_messages;
	public static String Read_messagesRemedy;
	public static String Read_message;
	public static String Read_messageRemedy;

	static {
		NLS.initializeMessages("org.labelwright.modality.preference.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
