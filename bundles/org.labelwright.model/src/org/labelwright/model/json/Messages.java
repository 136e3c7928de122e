package org.labelwright.model.json;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Json_duplicate;
	public static String Json_duplicateRemedy;
	public static String Json_expectedBoolean;
	public static String Json_expectedId;
	public static String Json_expectedInstant;
	public static String Json_expectedLiteral;
	public static String Json_expectedNumber;
	public static String Json_expectedNumbers;
	public static String Json_expectedObject;
	public static String Json_expectedText;
	public static String Json_expectedValue;
	public static String Json_expectedWhole;
	public static String Json_expectedWholes;
	public static String Json_limit;
	public static String Json_limitRemedy;
	public static String Json_lost;
	public static String Json_more;
	public static String Json_noId;
	public static String Json_number;
	public static String Json_numberRemedy;
	public static String Json_reference;
	public static String Json_referenceRemedy;
	public static String Json_rootNotObject;
	public static String Json_rootRemedy;
	public static String Json_rootType;
	public static String Json_syntax;
	public static String Json_syntaxRemedy;
	public static String Json_trailing;
	public static String Json_trailingRemedy;
	public static String Json_truncated;
	public static String Json_truncatedRemedy;
	public static String Json_typeLate;
	public static String Json_typeMissing;
	public static String Json_typeNotText;
	public static String Json_typeRemedy;
	public static String Json_typeUnknown;
	public static String Json_typeUnknownRemedy;
	public static String Json_value;
	public static String Json_valueRemedy;
	public static String Json_valueType;
	public static String Json_writeNotFinite;
	public static String Json_writeRemedy;
	public static String Resource_incomplete;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
