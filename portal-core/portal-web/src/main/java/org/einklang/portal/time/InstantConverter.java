package org.einklang.portal.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Stores each {@link Instant} as the {@code timestamp} that a clock in UTC shows. EclipseLink 4 would otherwise store it
 * as a serialized object.
 *
 * <p>The drivers take the value through {@code java.sql.Timestamp}, which knows no wall-clock time that the JVM's own
 * zone skips in March; the launcher therefore runs the JVM in UTC.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public @Nullable LocalDateTime convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
