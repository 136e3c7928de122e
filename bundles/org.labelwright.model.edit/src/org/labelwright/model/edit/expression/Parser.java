package org.labelwright.model.edit.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.expression.Term.Type;
import org.labelwright.model.edit.expression.Token.Kind;
import org.labelwright.model.edit.internal.BoundedMatch;

/** Reads an expression by recursive descent, a method for each rule of the grammar, and checks the types of what it joins. */
final class Parser {

	private static final int MOST_TERMS = 500;
	private static final int DEEPEST = 50;
	private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "implies", "in", "contains", "matches", "is", "missing", "when", "true", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private final Tokens tokens;
	private final Names names;
	private int terms;
	private int depth;

	Parser(Tokens tokens, Names names) {
		this.tokens = tokens;
		this.names = names;
	}

	/** A condition up to the end of the text. */
	Term condition() throws ExpressionException {
		var condition = expression();
		if (tokens.peek().kind() != Kind.END)
			throw tokens.unexpected(Messages.Expression_operator);
		return wanted(condition, Type.BOOLEAN);
	}

	/** Whether a word means something else than an attribute, unless it stands in backticks. */
	static boolean isTaken(String word) {
		return KEYWORDS.contains(word) || Measure.named(word).isPresent();
	}

	/** The name of an attribute, which has no backtick, as it is written: in backticks where it is no single word, or means something else. */
	static String quoted(String name) {
		return name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*") && !isTaken(name) ? name : '`' + name + '`'; //$NON-NLS-1$
	}

	/** A name as of an attribute, not a keyword. */
	Token name() throws ExpressionException {
		var token = tokens.peek();
		if (token.kind() != Kind.QUOTED && (token.kind() != Kind.NAME || KEYWORDS.contains(token.text())))
			throw tokens.unexpected(Messages.Expression_attribute);
		return tokens.take();
	}

	private Term made(Term term) throws ExpressionException {
		if (++terms > MOST_TERMS)
			throw new ExpressionException(term.offset(), NLS.bind(Messages.Expression_long, MOST_TERMS));
		return term;
	}

	private static Term wanted(Term term, Type type) throws ExpressionException {
		if (term.type() != type)
			throw new ExpressionException(term.offset(), NLS.bind(Messages.Expression_type, type.description(), term.type().description()));
		return term;
	}

	private Term expression() throws ExpressionException {
		if (++depth > DEEPEST)
			throw new ExpressionException(tokens.peek().offset(), NLS.bind(Messages.Expression_deep, DEEPEST));
		var left = or();
		if (tokens.accept("implies")) //$NON-NLS-1$
			left = join(left, expression(), (a, b) -> or(not(a), b));
		depth--;
		return left;
	}

	private Term or() throws ExpressionException {
		var left = and();
		while (tokens.accept("or")) //$NON-NLS-1$
			left = join(left, and(), Parser::or);
		return left;
	}

	private Term and() throws ExpressionException {
		var left = negation();
		while (tokens.accept("and")) //$NON-NLS-1$
			left = join(left, negation(), (a, b) -> not(or(not(a), not(b))));
		return left;
	}

	private Term join(Term left, Term right, BiFunction<Boolean, Boolean, Boolean> join) throws ExpressionException {
		var one = wanted(left, Type.BOOLEAN);
		var other = wanted(right, Type.BOOLEAN);
		return made(new Term(Type.BOOLEAN, left.offset(), object -> join.apply(one.truth(object), other.truth(object))));
	}

	/** Kleene's strong logic: what is true whatever the missing one be is true. */
	private static Boolean or(Boolean a, Boolean b) {
		if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b))
			return true;
		return a == null || b == null ? null : (Boolean) false;
	}

	private static Boolean not(Boolean a) {
		return a == null ? null : (Boolean) !a;
	}

	private Term negation() throws ExpressionException {
		var start = tokens.peek();
		int negations = 0;
		while (tokens.accept("not")) //$NON-NLS-1$
			negations++;
		var term = comparison();
		if (negations == 0)
			return term;
		wanted(term, Type.BOOLEAN);
		return negations % 2 == 0 ? term : made(new Term(Type.BOOLEAN, start.offset(), object -> not(term.truth(object))));
	}

	private Term comparison() throws ExpressionException {
		var left = sum();
		var operator = tokens.peek();
		if (tokens.accept("is")) { //$NON-NLS-1$
			boolean present = tokens.accept("not"); //$NON-NLS-1$
			tokens.expect("missing"); //$NON-NLS-1$
			return made(new Term(Type.BOOLEAN, left.offset(), object -> left.value().apply(object) == null != present));
		}
		if (tokens.accept("not", "in")) //$NON-NLS-1$ //$NON-NLS-2$
			return among(left, false);
		if (tokens.accept("in")) //$NON-NLS-1$
			return among(left, true);
		if (tokens.accept("matches")) //$NON-NLS-1$
			return matches(left);
		if (tokens.accept("contains")) //$NON-NLS-1$
			return contains(left, sum());
		return switch (operator.kind() == Kind.SYMBOL ? operator.text() : "") { //$NON-NLS-1$
		case "=" -> equal(left, true); //$NON-NLS-1$
		case "!=" -> equal(left, false); //$NON-NLS-1$
		case "<" -> ordered(left, order -> order < 0); //$NON-NLS-1$
		case "<=" -> ordered(left, order -> order <= 0); //$NON-NLS-1$
		case ">" -> ordered(left, order -> order > 0); //$NON-NLS-1$
		case ">=" -> ordered(left, order -> order >= 0); //$NON-NLS-1$
		default -> left;
		};
	}

	private Term equal(Term left, boolean wanted) throws ExpressionException {
		tokens.take();
		var right = sum();
		if (left.type() == Type.LIST)
			throw new ExpressionException(left.offset(), Messages.Expression_list);
		wanted(right, left.type());
		if (right.literal() != null)
			return isOneOf(left, meanings(left, right.literal(), right.offset()), wanted);
		if (left.literal() != null)
			return isOneOf(right, meanings(right, left.literal(), left.offset()), wanted);
		return made(compared(left, right, (a, b) -> same(a).equals(same(b)) == wanted));
	}

	private Term isOneOf(Term term, Set<String> ids, boolean wanted) throws ExpressionException {
		return made(new Term(Type.BOOLEAN, term.offset(), object -> {
			var value = term.value().apply(object);
			return value == null ? null : (Boolean) (ids.contains(value) == wanted);
		}));
	}

	private Set<String> meanings(Term compared, String text, int offset) throws ExpressionException {
		if (!compared.attributes().isEmpty() || !isLabel(compared))
			return names.meanings(compared, text, offset);
		var ids = new HashSet<String>();
		names.labels(text, offset).forEach(label -> ids.add(label.getId()));
		return ids;
	}

	private static boolean isLabel(Term term) {
		return term.value() == Measure.LABEL.at(0).value();
	}

	/** For two values that are there, of one type. */
	private static Term compared(Term left, Term right, BiFunction<Object, Object, Boolean> test) {
		return new Term(Type.BOOLEAN, left.offset(), object -> {
			var one = left.value().apply(object);
			var other = right.value().apply(object);
			return one == null || other == null ? null : test.apply(one, other);
		});
	}

	private Term ordered(Term left, IntPredicate test) throws ExpressionException {
		tokens.take();
		var right = sum();
		if (left.type() != Type.TEXT)
			wanted(left, Type.NUMBER);
		wanted(right, left.type());
		return made(compared(left, right, (a, b) -> test.test(a instanceof Double one ? order(one, (Double) b) : ((String) a).compareTo((String) b))));
	}

	/** A value as it is compared with others for being the same: 0 for -0. */
	private static Object same(Object value) {
		return value instanceof Double number ? (Double) (number + 0.0) : value;
	}

	/** As numbers are ordered, with -0 equal to 0. */
	private static int order(double a, double b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}

	private Term among(Term left, boolean wanted) throws ExpressionException {
		if (left.type() != Type.TEXT)
			wanted(left, Type.NUMBER);
		tokens.expect("("); //$NON-NLS-1$
		var values = new HashSet<Object>();
		do {
			var literal = sign();
			if (literal.literal() != null && left.type() == Type.TEXT)
				values.addAll(meanings(left, literal.literal(), literal.offset()));
			else
				values.add(same(constant(wanted(literal, left.type()))));
		} while (tokens.accept(",")); //$NON-NLS-1$
		tokens.expect(")"); //$NON-NLS-1$
		return made(new Term(Type.BOOLEAN, left.offset(), object -> {
			var value = left.value().apply(object);
			return value == null ? null : (Boolean) (values.contains(same(value)) == wanted);
		}));
	}

	private static Object constant(Term term) throws ExpressionException {
		if (term.value() instanceof Constant constant)
			return constant.number();
		throw new ExpressionException(term.offset(), Messages.Expression_literal);
	}

	/** The value of a number that is written in the expression. */
	private record Constant(double number) implements java.util.function.Function<Annotation, Object> {

		@Override
		public Object apply(Annotation object) {
			return number;
		}
	}

	private Term matches(Term left) throws ExpressionException {
		wanted(left, Type.TEXT);
		var token = tokens.peek();
		if (token.kind() != Kind.TEXT)
			throw tokens.unexpected(Messages.Expression_pattern);
		tokens.take();
		try {
			var pattern = Pattern.compile(token.text());
			return made(new Term(Type.BOOLEAN, left.offset(), object -> {
				var value = (String) left.value().apply(object);
				return value == null ? null : (Boolean) BoundedMatch.matches(pattern, value);
			}));
		} catch (PatternSyntaxException | StackOverflowError e) {
			throw new ExpressionException(token.offset(), NLS.bind(Messages.Expression_badPattern, token.text()));
		}
	}

	private Term contains(Term left, Term right) throws ExpressionException {
		if (left.type() != Type.LIST)
			wanted(left, Type.TEXT);
		wanted(right, Type.TEXT);
		if (left.type() == Type.LIST && right.literal() != null) {
			var ids = names.meanings(left, right.literal(), right.offset());
			return made(new Term(Type.BOOLEAN, left.offset(), object -> {
				var list = (List<?>) left.value().apply(object);
				return list == null ? null : (Boolean) list.stream().anyMatch(ids::contains);
			}));
		}
		return made(compared(left, right, (a, b) -> a instanceof List<?> list ? list.contains(b) : ((String) a).contains((String) b)));
	}

	private Term sum() throws ExpressionException {
		var left = product();
		while (tokens.peek().is("+") || tokens.peek().is("-")) //$NON-NLS-1$ //$NON-NLS-2$
			left = tokens.take().is("+") ? compute(left, product(), Double::sum) : compute(left, product(), (a, b) -> a - b); //$NON-NLS-1$
		return left;
	}

	private Term product() throws ExpressionException {
		var left = sign();
		while (tokens.peek().is("*") || tokens.peek().is("/")) //$NON-NLS-1$ //$NON-NLS-2$
			left = tokens.take().is("*") ? compute(left, sign(), (a, b) -> a * b) : compute(left, sign(), (a, b) -> a / b); //$NON-NLS-1$
		return left;
	}

	/** What cannot be computed, such as a division by zero, is missing. */
	private Term compute(Term left, Term right, DoubleBinaryOperator operator) throws ExpressionException {
		var one = wanted(left, Type.NUMBER);
		var other = wanted(right, Type.NUMBER);
		return made(new Term(Type.NUMBER, left.offset(), object -> {
			var a = one.number(object);
			var b = a == null ? null : other.number(object);
			return b == null ? null : finite(operator.applyAsDouble(a, b));
		}));
	}

	private static Double finite(double number) {
		return Double.isFinite(number) ? (Double) number : null;
	}

	private Term sign() throws ExpressionException {
		var start = tokens.peek();
		if (!tokens.accept("-")) //$NON-NLS-1$
			return primary();
		var term = wanted(primary(), Type.NUMBER);
		if (term.value() instanceof Constant constant)
			return made(new Term(Type.NUMBER, start.offset(), new Constant(-constant.number())));
		return made(new Term(Type.NUMBER, start.offset(), object -> {
			var number = term.number(object);
			return number == null ? null : (Double) (-number);
		}));
	}

	private Term primary() throws ExpressionException {
		var token = tokens.peek();
		switch (token.kind()) {
		case NUMBER:
			tokens.take();
			return made(new Term(Type.NUMBER, token.offset(), new Constant(Double.parseDouble(token.text()))));
		case TEXT:
			tokens.take();
			return made(Term.text(token.offset(), token.text()));
		case QUOTED:
			return made(names.attribute(tokens.take()));
		default:
			return named(token);
		}
	}

	private Term named(Token token) throws ExpressionException {
		if (tokens.accept("true") || tokens.accept("false")) { //$NON-NLS-1$ //$NON-NLS-2$
			boolean truth = token.is("true"); //$NON-NLS-1$
			return made(new Term(Type.BOOLEAN, token.offset(), object -> truth));
		}
		if (tokens.accept("(")) { //$NON-NLS-1$
			var inner = expression();
			tokens.expect(")"); //$NON-NLS-1$
			return inner;
		}
		if (token.kind() != Kind.NAME || KEYWORDS.contains(token.text()))
			throw tokens.unexpected(Messages.Expression_value);
		tokens.take();
		if (tokens.accept("(")) //$NON-NLS-1$
			return made(call(token, arguments()));
		var measure = Measure.named(token.text());
		if (measure.isEmpty())
			return made(names.attribute(token));
		if (!names.attributes(token.text()).isEmpty())
			throw new ExpressionException(token.offset(), NLS.bind(Messages.Name_both, token.text()));
		return made(measure.get().at(token.offset()));
	}

	private List<Term> arguments() throws ExpressionException {
		var arguments = new ArrayList<Term>();
		if (tokens.accept(")")) //$NON-NLS-1$
			return arguments;
		do
			arguments.add(expression());
		while (tokens.accept(",")); //$NON-NLS-1$
		tokens.expect(")"); //$NON-NLS-1$
		return arguments;
	}

	private Term call(Token name, List<Term> arguments) throws ExpressionException {
		var measure = Measure.named(name.text());
		if (measure.isPresent()) {
			count(name, arguments, 0);
			return measure.get().at(name.offset());
		}
		return switch (name.text()) {
		case "abs" -> number(name, arguments, Math::abs); //$NON-NLS-1$
		case "round" -> number(name, arguments, Math::rint); //$NON-NLS-1$
		case "min" -> compute(two(name, arguments).getFirst(), arguments.getLast(), Math::min); //$NON-NLS-1$
		case "max" -> compute(two(name, arguments).getFirst(), arguments.getLast(), Math::max); //$NON-NLS-1$
		case "size" -> size(name, count(name, arguments, 1).getFirst()); //$NON-NLS-1$
		case "lower" -> lower(name, wanted(count(name, arguments, 1).getFirst(), Type.TEXT)); //$NON-NLS-1$
		case "isa" -> isA(name, count(name, arguments, 1).getFirst()); //$NON-NLS-1$
		default -> throw new ExpressionException(name.offset(), NLS.bind(Messages.Name_function, name.text()));
		};
	}

	private static List<Term> count(Token name, List<Term> arguments, int wanted) throws ExpressionException {
		if (arguments.size() != wanted)
			throw new ExpressionException(name.offset(), NLS.bind(Messages.Expression_arguments, new Object[] { name.text(), wanted, arguments.size() }));
		return arguments;
	}

	private static List<Term> two(Token name, List<Term> arguments) throws ExpressionException {
		return count(name, arguments, 2);
	}

	private static Term number(Token name, List<Term> arguments, java.util.function.DoubleUnaryOperator operator) throws ExpressionException {
		var term = wanted(count(name, arguments, 1).getFirst(), Type.NUMBER);
		return new Term(Type.NUMBER, name.offset(), object -> {
			var number = term.number(object);
			return number == null ? null : (Double) operator.applyAsDouble(number);
		});
	}

	/** Code points of a text, or how many values there are; no value is none, so that this is never missing for lists. */
	private static Term size(Token name, Term term) throws ExpressionException {
		if (term.type() != Type.LIST)
			wanted(term, Type.TEXT);
		return new Term(Type.NUMBER, name.offset(), object -> switch (term.value().apply(object)) {
		case String text -> (Double) (double) text.codePointCount(0, text.length());
		case List<?> list -> (Double) (double) list.size();
		case null, default -> term.type() == Type.LIST ? (Double) 0.0 : null;
		});
	}

	private static Term lower(Token name, Term term) {
		return new Term(Type.TEXT, name.offset(), object -> term.value().apply(object) instanceof String text ? text.toLowerCase(Locale.ROOT) : null);
	}

	private Term isA(Token name, Term term) throws ExpressionException {
		if (term.literal() == null)
			throw new ExpressionException(term.offset(), Messages.Expression_literal);
		var labels = names.labels(term.literal(), term.offset());
		return new Term(Type.BOOLEAN, name.offset(), object -> names.isA(object, labels));
	}
}
