package org.einklang.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;

/** The forms of what is answered, by the same rules by which {@link RecordJson} writes it. */
final class ApiSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, JsonObject> known = new TreeMap<>();

    /** All that were asked for, and what stands in them. */
    JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        known.forEach(all::add);
        return all.build();
    }

    /** The form of this type. */
    JsonObject of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        } else if (plain.isEnum()) {
            JsonArrayBuilder names = Json.createArrayBuilder();
            for (Object constant : plain.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return text().add("enum", names).build();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return Json.createObjectBuilder().add("type", "boolean").build();
        } else if (plain == int.class || plain == Integer.class) {
            return number("int32");
        } else if (plain == long.class || plain == Long.class) {
            return number("int64");
        } else if (plain == Instant.class) {
            return text().add("format", "date-time").build();
        } else if (plain == LocalDate.class) {
            return text().add("format", "date").build();
        }
        return (plain == URI.class ? text().add("format", "uri") : text()).build();
    }

    /** The form of a parameter. */
    JsonObject of(TypedAs typed) {
        JsonObjectBuilder form = Json.createObjectBuilder(of(typed.value()));
        if (typed.words().length > 0) {
            form.add("enum", Json.createArrayBuilder(List.of(typed.words())));
        }
        if (typed.least() != Long.MIN_VALUE) {
            form.add("minimum", typed.least());
        }
        if (typed.most() != Long.MAX_VALUE) {
            form.add("maximum", typed.most());
        }
        return form.build();
    }

    private static JsonObject number(String format) {
        return Json.createObjectBuilder()
                .add("type", "integer")
                .add("format", format)
                .build();
    }

    private JsonObject generic(ParameterizedType type) {
        Class<?> outer = (Class<?>) type.getRawType();
        Type inner = type.getActualTypeArguments()[0];
        if (outer == ApiList.class) {
            return list(inner);
        }
        return Collection.class.isAssignableFrom(outer) ? array(inner) : of(inner);
    }

    private JsonObject array(Type inner) {
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", of(inner))
                .build();
    }

    private JsonObject list(Type inner) {
        JsonObject number = Json.createObjectBuilder().add("type", "integer").build();
        JsonObject address = of(URI.class);
        return Json.createObjectBuilder()
                .add("type", "object")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("items", array(inner))
                                .add("page", number)
                                .add("size", number)
                                .add("total", number)
                                .add(
                                        "links",
                                        Json.createObjectBuilder()
                                                .add("type", "object")
                                                .add(
                                                        "properties",
                                                        Json.createObjectBuilder()
                                                                .add("self", address)
                                                                .add("prev", address)
                                                                .add("next", address))))
                .add(
                        "required",
                        Json.createArrayBuilder()
                                .add("items")
                                .add("page")
                                .add("size")
                                .add("links"))
                .build();
    }

    private JsonObject reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!known.containsKey(name)) {
            known.put(name, JsonObject.EMPTY_JSON_OBJECT);
            known.put(name, form(type));
        }
        return Json.createObjectBuilder().add("$ref", REFERENCE + name).build();
    }

    private JsonObject form(Class<?> type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonObjectBuilder property = Json.createObjectBuilder(of(component.getGenericType()));
            Optional.ofNullable(component.getAnnotation(Tells.class))
                    .ifPresent(tells -> property.add("description", tells.value()));
            properties.add(component.getName(), property);
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("required", required)
                .build();
    }

    private static JsonObjectBuilder text() {
        return Json.createObjectBuilder().add("type", "string");
    }
}
