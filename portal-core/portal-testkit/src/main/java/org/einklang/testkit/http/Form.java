package org.einklang.testkit.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form of a page, with the hidden fields that belong to an honest answer.
 *
 * @param action where it is sent to, empty for the page itself
 * @param fields hidden fields by name
 * @param html all of it
 */
record Form(String action, Map<String, String> fields, String html) {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b[^>]*>([^<]*)</textarea>");
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*>");

    /** The form of the page that has a field with this name. */
    static Form with(String field, String page) {
        return all(page)
                .filter(form -> form.html.contains("name=\"" + field + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with the field " + field + " in: " + page));
    }

    /** Those of the page. */
    static Stream<Form> all(String page) {
        return FORM.matcher(page).results().map(MatchResult::group).map(Form::read);
    }

    /** Whether it sends files. */
    boolean isForFiles() {
        return html.contains("multipart/form-data");
    }

    private static Form read(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        inputs(form)
                .filter(input -> attribute("type", input).equals("hidden"))
                .forEach(input -> fields.put(attribute("name", input), attribute("value", input)));
        return new Form(attribute("action", form), fields, form);
    }

    /** Names of what can be pressed. */
    List<String> buttons() {
        return BUTTON.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(button -> attribute("name", button))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** All fields as they stand, with something more in texts, and something in what is empty. */
    Map<String, String> filled(String words) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        inputs(html)
                .filter(input -> !attribute("name", input).isEmpty())
                .forEach(input -> value(input, words).forEach(all::put));
        AREA.matcher(html)
                .results()
                .forEach(area -> all.put(attribute("name", area.group()), (area.group(1) + " " + words).strip()));
        SELECT.matcher(html)
                .results()
                .map(MatchResult::group)
                .forEach(select -> all.put(attribute("name", select), chosen(select)));
        return all;
    }

    private static Map<String, String> value(String input, String words) {
        String name = attribute("name", input);
        String stands = attribute("value", input);
        if (input.contains("data-ek-suggest-from=") || input.contains("inputmode=\"numeric\"")) {
            return Map.of(name, stands); // no words: a person, a number
        }
        return switch (attribute("type", input)) {
            case "checkbox", "radio" -> input.contains("checked=") ? Map.of(name, stands) : Map.of();
            case "hidden", "date", "time", "file" -> Map.of(name, stands);
            default -> Map.of(name, stands.isEmpty() ? words : stands);
        };
    }

    private static String chosen(String select) {
        List<String> options =
                OPTION.matcher(select).results().map(MatchResult::group).toList();
        return options.stream()
                .filter(option -> option.contains("selected="))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .map(option -> attribute("value", option))
                .orElse("");
    }

    private static Stream<String> inputs(String form) {
        return INPUT.matcher(form).results().map(MatchResult::group);
    }

    private static String attribute(String name, String tag) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }
}
