package org.einklang.portal.notification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of the topics, as one text: nobody ever looks for it. */
@Converter
public class WaysAsText implements AttributeConverter<Map<String, MailWay>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Map<String, MailWay> ways) {
        return ways == null
                ? ""
                : ways.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, MailWay> convertToEntityAttribute(@Nullable String text) {
        return text == null || text.isBlank()
                ? Map.of()
                : Stream.of(text.split(" "))
                        .map(one -> one.split("="))
                        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> MailWay.valueOf(pair[1])));
    }
}
