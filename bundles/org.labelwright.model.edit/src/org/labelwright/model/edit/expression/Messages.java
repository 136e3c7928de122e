package org.labelwright.model.edit.expression;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Expression_arguments;
	public static String Expression_attribute;
	public static String Expression_badPattern;
	public static String Expression_deep;
	public static String Expression_empty;
	public static String Expression_ends;
	public static String Expression_list;
	public static String Expression_literal;
	public static String Expression_long;
	public static String Expression_longest;
	public static String Expression_operator;
	public static String Expression_pattern;
	public static String Expression_type;
	public static String Expression_unexpected;
	public static String Expression_value;
	public static String Name_both;
	public static String Name_function;
	public static String Name_label;
	public static String Name_option;
	public static String Name_types;
	public static String Name_unknown;
	public static String Token_number;
	public static String Token_open;
	public static String Token_unknown;
	public static String Type_boolean;
	public static String Type_list;
	public static String Type_number;
	public static String Type_text;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
