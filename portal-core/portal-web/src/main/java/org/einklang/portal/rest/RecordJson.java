package org.einklang.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON: components by their names, moments in UTC to the second, days as ISO, nothing for what is not there. */
final class RecordJson {

    private RecordJson() {}

    /** The record. */
    static JsonObject of(Record told) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            value(read(told, component)).ifPresent(value -> json.add(component.getName(), value));
        }
        return json.build();
    }

    /** The same, with links instead of this component. */
    static JsonObject with(JsonObject told, String instead, Map<String, URI> links) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        told.forEach((name, value) -> {
            if (!name.equals(instead)) {
                json.add(name, value);
            }
        });
        return json.add("links", value(links).orElseThrow()).build();
    }

    private static Optional<JsonValue> value(@Nullable Object told) {
        if (told == null) {
            return Optional.empty();
        } else if (told instanceof Optional<?> perhaps) {
            return value(perhaps.orElse(null));
        } else if (told instanceof Record inner) {
            return Optional.of(of(inner));
        } else if (told instanceof Collection<?> several) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(one -> value(one).ifPresent(array::add));
            return Optional.of(array.build());
        } else if (told instanceof Map<?, ?> named) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            named.forEach((name, one) -> value(one).ifPresent(value -> object.add(String.valueOf(name), value)));
            return Optional.of(object.build());
        } else if (told instanceof Boolean truth) {
            return Optional.of(truth ? JsonValue.TRUE : JsonValue.FALSE);
        } else if (told instanceof Integer || told instanceof Long) {
            return Optional.of(Json.createValue(((Number) told).longValue()));
        } else if (told instanceof Enum<?> constant) {
            return Optional.of(Json.createValue(constant.name()));
        } else if (told instanceof Instant moment) {
            return Optional.of(
                    Json.createValue(moment.truncatedTo(ChronoUnit.SECONDS).toString()));
        }
        return Optional.of(Json.createValue(String.valueOf(told)));
    }

    private static @Nullable Object read(Record told, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(told);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
