/**
 * The language in which constraints of a schema are written: {@link org.labelwright.model.edit.expression.Expression} for a condition
 * on an object, {@link org.labelwright.model.edit.expression.AttributeRule} for attributes that are asked for or ruled out under a
 * condition. It computes and compares, and can neither loop, nor call anything, nor read anything but the object: every expression ends
 * after as many steps as it has words. Its grammar, for people in {@code docs/constraints.md}:
 *
 * <pre>
 * expression = or [ "implies" expression ]
 * or         = and { "or" and }
 * and        = not { "and" not }
 * not        = "not" not | comparison
 * comparison = sum [ ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "contains" ) sum
 *                  | [ "not" ] "in" "(" literal { "," literal } ")" | "matches" text | "is" [ "not" ] "missing" ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = sign { ( "*" | "/" ) sign }
 * sign       = [ "-" ] primary
 * primary    = number | text | "true" | "false" | name | name "(" [ expression { "," expression } ] ")" | "(" expression ")"
 * literal    = [ "-" ] number | text
 * rule       = name { "," name } [ "when" expression ]
 * name       = a letter or "_", then letters, digits, "_" | "`" anything but "`" "`"
 * text       = "'" anything, "''" for "'" "'" | '"' anything, '""' for '"' '"'
 * </pre>
 */
package org.labelwright.model.edit.expression;
