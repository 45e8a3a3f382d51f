package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.portal.host.Modules;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.web.HostArea;

/** What people can be told about: each bundle of the host or of a module that names its topic. */
@ApplicationScoped
public class NoticeTopics {

    private static final String NAME = "notice_topic";

    @Inject
    @Any
    private Instance<HostArea> areas;

    @Inject
    private Modules modules;

    @Inject
    private Texts texts;

    /** Their bundles, by their names in this language. */
    List<String> all(Locale locale) {
        return Stream.concat(
                        areas.stream().flatMap(area -> area.bundles().stream()),
                        modules.all().stream().map(plugged -> plugged.module().id()))
                .distinct()
                .filter(bundle -> Bundles.bundle(bundle, locale).containsKey(NAME))
                .sorted((one, other) -> name(one, locale).compareToIgnoreCase(name(other, locale)))
                .toList();
    }

    /** What the topic is called. */
    String name(String topic, Locale locale) {
        return texts.get(locale, topic + "." + NAME);
    }
}
