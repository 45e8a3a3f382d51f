package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;

/**
 * What is held as JSON: {@code person}, {@code taken}, {@code data} with a name for each part, and {@code words}, which says in
 * German and English what each name means. The names are stable; moments are in UTC, days as {@code yyyy-mm-dd}.
 */
@ApplicationScoped
class DataAsJson {

    @Inject
    private DataWords words;

    JsonObject of(PersonId person, Instant taken, List<Held> all) {
        JsonObjectBuilder data = Json.createObjectBuilder();
        all.forEach(held -> data.add(held.module(), value(held.data())));
        JsonObjectBuilder meanings = Json.createObjectBuilder();
        DataWords.languages().forEach(locale -> meanings.add(locale.getLanguage(), meanings(all, locale)));
        return Json.createObjectBuilder()
                .add("person", person.value())
                .add("taken", taken.toString())
                .add("data", data)
                .add("words", meanings)
                .build();
    }

    private JsonObjectBuilder meanings(List<Held> all, Locale locale) {
        JsonObjectBuilder meanings = Json.createObjectBuilder();
        for (Held held : all) {
            String module = held.module();
            meanings.add(module, words.section(module, locale));
            held.data().forEach((key, rows) -> {
                meanings.add(module + "." + key, words.key(module, key, locale));
                fields(rows)
                        .forEach(name ->
                                meanings.add(module + "." + key + "." + name, words.field(module, name, locale)));
            });
        }
        return meanings;
    }

    /** The names of the fields that occur. */
    static Collection<String> fields(Object rows) {
        Stream<?> each = rows instanceof Collection<?> several ? several.stream() : Stream.of(rows);
        TreeSet<String> names = new TreeSet<>();
        each.filter(Map.class::isInstance)
                .flatMap(row -> ((Map<?, ?>) row).keySet().stream())
                .forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    private static JsonValue value(Object held) {
        if (held instanceof Map<?, ?> fields) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            fields.forEach((name, field) -> object.add(String.valueOf(name), value(field)));
            return object.build();
        }
        if (held instanceof Collection<?> rows) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            rows.forEach(row -> array.add(value(row)));
            return array.build();
        }
        if (held instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (held instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        return Json.createValue(held instanceof Enum<?> constant ? constant.name() : String.valueOf(held));
    }
}
