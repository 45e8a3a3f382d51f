package org.einklang.api.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a program sends: JSON, as a record whose components are texts, whole numbers, days or constants. All are needed but those
 * that are optional.
 */
public final class ApiBody {

    private ApiBody() {}

    /** What was sent is no JSON object at all. */
    public static final class NoObject extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoObject(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What was sent.
     *
     * @throws NoObject if it is no JSON object
     * @throws RuleViolation at the field that is missing or cannot be read
     */
    public static <R extends Record> R read(String body, Class<R> type) {
        JsonObject sent = object(body);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(sent.get(component.getName()), component))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException noObject) {
            throw new NoObject(noObject);
        }
    }

    private static Object value(@Nullable JsonValue sent, RecordComponent component) {
        boolean optional = component.getGenericType() instanceof ParameterizedType;
        if (sent == null || sent == JsonValue.NULL) {
            if (optional) {
                return Optional.empty();
            }
            throw new RuleViolation("tokens.api.missing").at(component.getName());
        }
        Class<?> type = component.getGenericType() instanceof ParameterizedType of
                ? (Class<?>) of.getActualTypeArguments()[0]
                : component.getType();
        Object value =
                read(sent, type).orElseThrow(() -> new RuleViolation("tokens.api.unreadable").at(component.getName()));
        return optional ? Optional.of(value) : value;
    }

    private static Optional<?> read(JsonValue sent, Class<?> type) {
        if (sent instanceof JsonString text) {
            return type == String.class
                    ? Optional.of(text.getString())
                    : type == LocalDate.class ? day(text.getString()) : constant(type, text.getString());
        }
        return sent instanceof JsonNumber number && number.isIntegral() ? number(number, type) : Optional.empty();
    }

    private static Optional<?> number(JsonNumber number, Class<?> type) {
        try {
            if (type == int.class) {
                return Optional.of(number.intValueExact());
            }
            return type == Long.class ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<?> constant(Class<?> type, String name) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? Optional.empty()
                : Arrays.stream(constants)
                        .filter(one -> ((Enum<?>) one).name().equals(name))
                        .findFirst();
    }
}
