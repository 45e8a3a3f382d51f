package org.einklang.testkit.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page, with the hidden fields that belong to an honest answer.
 *
 * @param action where it is sent to, empty for the page itself
 * @param fields hidden fields by name
 */
record Form(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");

    /** The form of the page that has a field with this name. */
    static Form with(String field, String page) {
        return FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(form -> form.contains("name=\"" + field + "\""))
                .findFirst()
                .map(Form::read)
                .orElseThrow(() -> new AssertionError("no form with the field " + field + " in: " + page));
    }

    private static Form read(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form)
                .results()
                .map(MatchResult::group)
                .forEach(input -> fields.put(attribute("name", input), attribute("value", input)));
        return new Form(attribute("action", form), fields);
    }

    private static String attribute(String name, String tag) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }
}
